import { strToU8, type Zippable, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_LINKS = 'xl/_rels/workbook.xml.rels';

/** `[type, target, more attributes]`, numbered rId1, rId2, … */
export function links(...list: readonly (readonly [string, string, string?])[]): string {
  const items = list.map(
    ([type, target, more = ''], index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"${more}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const override = (part: string, kind: string) =>
  `<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(WORKBOOK, 'sheet.main')}${override(SHEET, 'worksheet')}${override(STRINGS, 'sharedStrings')}${override(STYLES, 'styles')}</Types>`,
  '_rels/.rels': links(['officeDocument', WORKBOOK]),
  [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  [WORKBOOK_LINKS]: links(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ),
  [SHEET]: sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
  [STRINGS]: `<sst xmlns="${MAIN}"><si><t>một</t></si></sst>`,
  [STYLES]: styles('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
};

/** A sheet of these rows. */
export function sheet(rows: string, behind = ''): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export function styles(cellFormats: string, numberFormats = ''): string {
  return `<styleSheet xmlns="${MAIN}">${numberFormats}<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs>${cellFormats}</cellXfs></styleSheet>`;
}

/** The least workbook that every program opens, with other parts in place of its own. */
export function workbookWith(
  parts: Readonly<Record<string, string | Zippable[string]>>,
): Uint8Array {
  const files = Object.entries({ ...PARTS, ...parts }).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(files));
}
