import { crc32, deflateRawSync } from 'node:zlib';
import { patched } from './hostileFiles';
import {
  links,
  MAIN,
  sheet,
  SHEET,
  STRINGS,
  STYLES,
  styles,
  WORKBOOK,
  WORKBOOK_LINKS,
  workbookWith,
} from './minimalWorkbook';

const DIRECTORY_ENTRY = 0x02014b50;

/** A part as Node deflates it, many times faster than fflate; `claimed` is what the directory says. */
function packed(path: string, xml: string | Uint8Array, claimed?: number): Uint8Array {
  const inflated = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const data = new Uint8Array(deflateRawSync(inflated, { level: 1 }));
  // fflate keeps what is compressed already; the directory is then made to say how.
  return patched(workbookWith({ [path]: [data, { level: 0 }] }), DIRECTORY_ENTRY, (view, at) => {
    if (view.getUint32(at + 24, true) !== data.length) return;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 16, crc32(inflated), true);
    view.setUint32(at + 24, claimed ?? inflated.length, true);
  });
}

/** A sheet of blanks. */
function bomb(megabytes: number, claimed?: number): Uint8Array {
  const [head = '', tail = ''] = sheet('|').split('|');
  const blanks = Buffer.alloc(megabytes * 1024 * 1024, ' ');
  return packed(SHEET, Buffer.concat([Buffer.from(head), blanks, Buffer.from(tail)]), claimed);
}

/** All sizes in the directory say this much. */
function claiming(size: number): Uint8Array {
  return patched(workbookWith({}), DIRECTORY_ENTRY, (view, at) =>
    view.setUint32(at + 24, size, true),
  );
}

const MILLION = 1_000_000;
const LAST = 1_048_576;

const repeated = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

const rowsOf = (rows: number, columns: readonly string[]) =>
  repeated(rows, (row) => {
    const cells = columns.map((column) => `<c r="${column}${row + 1}"><v>1</v></c>`);
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });

const book = (more: string, moreSheets = '') =>
  `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/>${moreSheets}</sheets>${more}</workbook>`;

const formats = (inside: string) => styles('<xf numFmtId="200"/>', `<numFmts>${inside}</numFmts>`);

const REFUSED = ['tooLarge', 'damaged'];
/** What Excel might read, too: it may be opened, as long as that costs little. */
const EITHER = ['opened', ...REFUSED];

/** Files that want too much: each is tried with little memory and little time. */
export const GREEDY: Readonly<
  Record<string, readonly [outcomes: readonly string[], bytes: () => Uint8Array]>
> = {
  'a zip bomb': [['tooLarge'], () => bomb(300)],
  'a zip bomb that hides its size': [['damaged'], () => bomb(300, 1000)],
  'as many blanks as may be': [EITHER, () => bomb(120)],
  'parts of 2 GB, so they claim': [REFUSED, () => claiming(0x7fffffff)],
  'parts of 4 GB, so they claim': [REFUSED, () => claiming(0xfffffffe)],
  '30,000 parts': [
    ['tooLarge'],
    () =>
      workbookWith(
        Object.fromEntries(Array.from({ length: 30_000 }, (_, part) => [`x/${part}`, ''])),
      ),
  ],
  '1,048,576 rows of 2 cells': [['tooLarge'], () => packed(SHEET, sheet(rowsOf(LAST, ['A', 'B'])))],
  '1,048,576 hidden rows': [
    EITHER,
    () => packed(SHEET, sheet(repeated(LAST, (row) => `<row r="${row + 1}" hidden="1"/>`))),
  ],
  'the first and the last cell': [
    EITHER,
    () =>
      packed(
        SHEET,
        sheet(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      ),
  ],
  'the last cell of 500 rows': [EITHER, () => packed(SHEET, sheet(rowsOf(500, ['XFD'])))],
  'a million cell formats': [
    ['tooLarge'],
    () => packed(STYLES, styles('<xf numFmtId="0"/>'.repeat(MILLION))),
  ],
  'a million number formats': [
    ['tooLarge'],
    () =>
      packed(
        STYLES,
        formats(repeated(MILLION, (id) => `<numFmt numFmtId="${id}" formatCode="0"/>`)),
      ),
  ],
  'a number format of a million brackets': [
    EITHER,
    () => packed(STYLES, formats(`<numFmt numFmtId="200" formatCode="${'['.repeat(MILLION)}"/>`)),
  ],
  'a million texts': [
    EITHER,
    () =>
      packed(
        STRINGS,
        `<sst xmlns="${MAIN}">${repeated(MILLION, (index) => `<si><t>${index}</t></si>`)}</sst>`,
      ),
  ],
  'a million merged areas': [
    ['tooLarge'],
    () =>
      packed(
        SHEET,
        sheet(
          '',
          `<mergeCells>${repeated(MILLION, (row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`)}</mergeCells>`,
        ),
      ),
  ],
  'columns without end': [
    EITHER,
    () =>
      packed(
        SHEET,
        `<worksheet xmlns="${MAIN}"><cols>${'<col min="-4000000000" max="4000000000" width="9" customWidth="1" hidden="1" outlineLevel="1"/>'.repeat(1000)}</cols><sheetData/></worksheet>`,
      ),
  ],
  'elements a million deep': [
    REFUSED,
    () => packed(STYLES, `<styleSheet xmlns="${MAIN}">${'<a>'.repeat(MILLION)}`),
  ],
  'a cell a million deep': [
    REFUSED,
    () => packed(SHEET, sheet(`<row><c>${'<a>'.repeat(MILLION)}`)),
  ],
  'an attribute name of a million letters': [
    EITHER,
    () =>
      packed(
        WORKBOOK_LINKS,
        links(['worksheet', 'worksheets/sheet1.xml']).replace(
          ' Id=',
          ` ${'x'.repeat(MILLION)} Id=`,
        ),
      ),
  ],
  'a million blanks in a tag': [
    EITHER,
    () => packed(WORKBOOK, book(`<x ${' '.repeat(MILLION)}/>`)),
  ],
  'a long formula that 20,000 cells share': [
    ['tooLarge'],
    () =>
      packed(
        SHEET,
        sheet(
          `<row><c><f t="shared" si="0" ref="A1:A20000">${'A1+'.repeat(300_000)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(20_000)}`,
        ),
      ),
  ],
  'a million names': [
    ['tooLarge'],
    () =>
      packed(
        WORKBOOK,
        book(
          `<definedNames>${repeated(MILLION, (index) => `<definedName name="n${index}">1</definedName>`)}</definedNames>`,
        ),
      ),
  ],
  'a million sheets in one part': [
    ['tooLarge'],
    () =>
      packed(
        WORKBOOK,
        book(
          '',
          repeated(
            MILLION,
            (index) => `<sheet name="s${index}" sheetId="${index + 2}" r:id="rId1"/>`,
          ),
        ),
      ),
  ],
};
