import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import { WorkbookError } from '../../../src/workbook/failure';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function relationships(...links: readonly (readonly [string, string])[]): string {
  const items = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

export function workbook(inside = '', sheets = '<sheet name="Trang" sheetId="1" r:id="rId1"/>') {
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${inside}<sheets>${sheets}</sheets></workbook>`;
}

export function worksheet(data: string, head = '', tail = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${head}<sheetData>${data}</sheetData>${tail}</worksheet>`;
}

export const SHEET_PATH = 'xl/worksheets/sheet1.xml';

/** A file of one sheet, in the least that a workbook needs; parts replace or join its own. */
export function fileOf(parts: Parts = {}): Uint8Array {
  const all: Parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
      ['calcChain', 'calcChain.xml'],
    ),
    [SHEET_PATH]: worksheet(''),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A file whose one sheet has these rows. */
export function rows(data: string, parts: Parts = {}): Uint8Array {
  return fileOf({ [SHEET_PATH]: worksheet(data), ...parts });
}

export function strings(...items: readonly string[]): Parts {
  return { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.join('')}</sst>` };
}

/** A styles part whose cell formats have these number formats. */
export function styles(...codes: readonly string[]): Parts {
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code}"/>`,
  );
  const looks = codes.map(
    (_, index) => `<xf numFmtId="${170 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return {
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs>${looks.join('')}</cellXfs></styleSheet>`,
  };
}

export function firstSheetOf(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = readXlsx(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The code of the failure, or what else was thrown. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
  return 'no failure';
}

/** The paths of the parts that differ, those that are gone or new among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((path) => String(old[path]) !== String(now[path]))
    .sort();
}

export function textOfPart(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}
