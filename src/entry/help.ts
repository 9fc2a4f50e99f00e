import { helpColumns, type HelpColumn } from '../app/help/columns';
import { GUIDE, HELP, type HelpPart } from '../text/help';
import { ABOUT } from '../text/settings';
import { PRODUCT } from '../text/words';

interface PageFacts {
  readonly csp: string;
  readonly version: string;
}

/** The guide as a page of its own, made by the build: it needs no script, and prints on A4. */
function helpPage({ csp, version }: PageFacts): string {
  const title = escaped(`${PRODUCT} – ${HELP.title}`);
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${csp}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="assets/icons/addin-32.png" />
    <link rel="stylesheet" href="help.css" />
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p class="version">${escaped(ABOUT.version(version))}</p>
      <nav aria-label="${HELP.contents}"><ul>${contents()}</ul></nav>
      ${GUIDE.map(partOf).join('\n')}
      ${columns()}
    </main>
  </body>
</html>
`;
}

function contents(): string {
  const parts = [...GUIDE, { id: 'cac-cot', heading: HELP.columns }];
  return parts
    .map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`)
    .join('');
}

function partOf({ id, heading, says, steps, picture }: HelpPart): string {
  const list = steps.map((step) => `<li>${sentenceOf(step)}</li>`).join('');
  const { file, width, height, shows } = picture ?? {};
  const image =
    file === undefined
      ? ''
      : `<img src="${file}" width="${width}" height="${height}" alt="${escaped(shows ?? '')}" />`;
  return `<section id="${id}">
        <div>
          <h2>${escaped(heading)}</h2>
          ${says.map((sentence) => `<p>${sentenceOf(sentence)}</p>`).join('')}
          ${list === '' ? '' : `<ol>${list}</ol>`}
        </div>
        ${image}
      </section>`;
}

function columns(): string {
  const rows = (each: readonly HelpColumn[]) => each.map(rowOf).join('');
  const tables = helpColumns().map(
    ({ sheet, columns: each }) => `<h3>${escaped(sheet)}</h3><table>${rows(each)}</table>`,
  );
  return `<section id="cac-cot" class="wide">
        <h2>${HELP.columns}</h2>
        <p>${HELP.columnsHint}</p>
        ${tables.join('')}
      </section>`;
}

function rowOf({ heading, prompt, computed, closed }: HelpColumn): string {
  const meaning = computed ? HELP.computed : prompt;
  const place = closed ? ` <small>(${HELP.more})</small>` : '';
  return `<tr><th scope="row">${escaped(heading)}${place}</th><td>${escaped(meaning)}</td></tr>`;
}

/** The number of a document stays in one line: 30/2020/NĐ-CP. */
function sentenceOf(text: string): string {
  return escaped(text).replace(/\d+\/\S+-\p{L}+/gu, '<span class="number">$&</span>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

// eslint-disable-next-line no-restricted-syntax -- the page plugin takes what a module exports by default.
export default helpPage;
