// The parts of a workbook in the shape that Excel writes: relative targets, shared strings, prefixes.
import { strToU8, zipSync } from 'fflate';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** `[type, target, more]`: the type's last word of the usual ones, or a whole address. */
export function relationships(...list) {
  const items = list.map(
    ([type, target, mode], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function contentTypes(overrides, defaults = {}) {
  const all = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...defaults,
  };
  const extensions = Object.entries(all).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const parts = Object.entries(overrides).map(
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="${type.includes('/') ? type : `${SML}${type}+xml`}"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types">${extensions.join('')}${parts.join('')}</Types>`;
}

/** Texts get Excel's declaration in front, bytes stay as they are. */
export function zipped(parts) {
  const files = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(withDeclaration(content)) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 9 });
}

function withDeclaration(text) {
  return text.startsWith('<?xml') || text.startsWith('\ufeff') ? text : DECLARATION + text;
}
