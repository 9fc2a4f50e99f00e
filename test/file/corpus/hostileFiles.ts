import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
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

const text = (words: string) => new TextEncoder().encode(words);

/** A compound file (OLE) whose directory names a stream: all that an .xls or a locked .xlsx shows. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(`${stream}\0`, 'utf16le')), 1024 + 128);
  return bytes;
}

const DOCTYPE = (inside: string) => `<!DOCTYPE x [${inside}]>`;
const LAUGHS = DOCTYPE(
  Array.from({ length: 10 }, (_, level) => {
    const inside = level === 0 ? 'ha' : `&l${level - 1};`.repeat(10);
    return `<!ENTITY l${level} "${inside}">`;
  }).join(''),
);
const withDoctype = (doctype: string, xml: string) => `${doctype}${xml}`;
const strings = (inside: string) => `<sst xmlns="${MAIN}"><si><t>${inside}</t></si></sst>`;

/** Small enough to be tried here; whatever comes is a WorkbookError or an opened workbook. */
export const REFUSED: Readonly<Record<string, readonly [code: string, bytes: () => Uint8Array]>> = {
  'nothing at all': ['notWorkbook', () => new Uint8Array()],
  'one byte': ['notWorkbook', () => text('P')],
  'a .csv renamed': ['notWorkbook', () => text('STT;Nội dung;Số\n1;Tuyên truyền;8\n')],
  'a web page renamed': [
    'notWorkbook',
    () => text('<html><table><tr><td>1</td></tr></table></html>'),
  ],
  'a picture renamed': ['notWorkbook', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  'an .xls': ['oldFormat', () => compound('Workbook')],
  'an .xls of Excel 5': ['oldFormat', () => compound('Book')],
  'a workbook with a password': ['encrypted', () => compound('EncryptedPackage')],
  'a compound file of another program': ['notWorkbook', () => compound('WordDocument')],
  'a zip of anything': ['notWorkbook', () => zipSync({ 'a.txt': text('a') })],
  'an empty zip': ['notWorkbook', () => zipSync({})],
  'a .docx renamed': [
    'notWorkbook',
    () =>
      zipSync({
        '_rels/.rels': text(links(['officeDocument', 'word/document.xml'])),
        'word/document.xml': text('<document/>'),
      }),
  ],
  'an .xlsb renamed': [
    'notWorkbook',
    () =>
      workbookWith({
        '_rels/.rels': links(['officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': text('binary'),
      }),
  ],
  'an encrypted zip': ['encrypted', () => flagged(workbookWith({}), 1)],
  'a step out of the archive': ['damaged', () => workbookWith({ '../../etc/passwd': text('x') })],
  'a step out in the middle': ['damaged', () => workbookWith({ 'xl/../../x.xml': text('x') })],
  'a step out by backslashes': ['damaged', () => workbookWith({ 'xl\\..\\..\\x.xml': text('x') })],
  'two parts of one name': ['damaged', () => workbookWith({ 'XL/WORKBOOK.XML': text('<x/>') })],
  'entities in the texts': [
    'damaged',
    () => workbookWith({ [STRINGS]: withDoctype(LAUGHS, strings('&l9;')) }),
  ],
  'entities in the sheet': [
    'damaged',
    () =>
      workbookWith({ [SHEET]: withDoctype(LAUGHS, sheet('<row r="1"><c><v>&l9;</v></c></row>')) }),
  ],
  'an entity from a file': [
    'damaged',
    () =>
      workbookWith({
        [STRINGS]: withDoctype(DOCTYPE('<!ENTITY x SYSTEM "file:///etc/passwd">'), strings('&x;')),
      }),
  ],
  'a DOCTYPE in the workbook': [
    'damaged',
    () =>
      workbookWith({
        [WORKBOOK]: withDoctype('<!DOCTYPE workbook SYSTEM "http://x/x.dtd">', '<workbook/>'),
      }),
  ],
  'a DOCTYPE in the styles': [
    'damaged',
    () => workbookWith({ [STYLES]: withDoctype(LAUGHS, styles('')) }),
  ],
  'an entity that nobody declared': ['damaged', () => workbookWith({ [STRINGS]: strings('&x;') })],
  'a sheet that lies on the web': [
    'damaged',
    () =>
      workbookWith({
        [WORKBOOK_LINKS]: links([
          'worksheet',
          'http://example.vn/sheet.xml',
          ' TargetMode="External"',
        ]),
      }),
  ],
  'a sheet outside the archive': [
    'damaged',
    () => workbookWith({ [WORKBOOK_LINKS]: links(['worksheet', '../../../../etc/passwd']) }),
  ],
  'a workbook that is its own sheet': [
    'damaged',
    () => workbookWith({ [WORKBOOK_LINKS]: links(['worksheet', 'workbook.xml']) }),
  ],
  'a workbook part that is a list of links': [
    'notWorkbook',
    () => workbookWith({ '_rels/.rels': links(['officeDocument', '_rels/.rels']) }),
  ],
  'a workbook without sheets': [
    'damaged',
    () => workbookWith({ [WORKBOOK]: `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
  ],
  'a row beyond the last': [
    'damaged',
    () => workbookWith({ [SHEET]: sheet('<row r="1048577"/>') }),
  ],
  'a cell beyond the last column': [
    'damaged',
    () => workbookWith({ [SHEET]: sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>') }),
  ],
  'a row before the first': ['damaged', () => workbookWith({ [SHEET]: sheet('<row r="-1"/>') })],
  'a sheet cut off': [
    'damaged',
    () => workbookWith({ [SHEET]: sheet('<row r="1">').slice(0, 120) }),
  ],
};

/** General purpose flags of every entry, in its own header and in the directory. */
function flagged(bytes: Uint8Array, flags: number): Uint8Array {
  return patched(bytes, 0x02014b50, (view, at) => view.setUint16(at + 8, flags, true));
}

/** Changes every record of the archive that begins with the signature. */
function patched(
  bytes: Uint8Array,
  signature: number,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) change(view, at);
  }
  return copy;
}

/** All sizes in the directory say this much. */
function claiming(size: number, bytes: Uint8Array): Uint8Array {
  return patched(bytes, 0x02014b50, (view, at) => view.setUint32(at + 24, size, true));
}

/** A sheet that deflates to a thousandth; `claimed` is what the directory says of it. */
function bomb(megabytes: number, claimed?: number): Uint8Array {
  const [head = '', tail = ''] = sheet('|').split('|');
  const filling = Buffer.alloc(megabytes * 1024 * 1024, ' ');
  const inflated = Buffer.concat([text(head), filling, text(tail)]);
  // fflate keeps what is compressed already; the entry is then made to say how.
  const packed = deflateRawSync(inflated, { level: 9 });
  return patched(workbookWith({ [SHEET]: [packed, { level: 0 }] }), 0x02014b50, (view, at) => {
    const isSheet = view.getUint32(at + 24, true) === packed.length;
    if (!isSheet) return;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, claimed ?? inflated.length, true);
  });
}

const repeated = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

const cells = (rows: number, columns: readonly string[]) =>
  repeated(rows, (row) => {
    const inside = columns.map((column) => `<c r="${column}${row + 1}"><v>1</v></c>`);
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });

const MILLION = 1_000_000;

/** Files that want too much: each in a process of its own, with little memory and little time. */
export const GREEDY: Readonly<
  Record<string, readonly [codes: readonly string[], bytes: () => Uint8Array]>
> = {
  'a zip bomb': [['tooLarge'], () => bomb(600)],
  'a zip bomb that hides its size': [['damaged'], () => bomb(600, 1000)],
  'parts of 2 GB, so they claim': [
    ['tooLarge', 'damaged'],
    () => claiming(0x7fffffff, workbookWith({})),
  ],
  'parts of 4 GB, so they claim': [
    ['tooLarge', 'damaged'],
    () => claiming(0xfffffffe, workbookWith({})),
  ],
  '70,000 parts': [
    ['tooLarge', 'damaged'],
    () =>
      workbookWith(
        Object.fromEntries(
          Array.from({ length: 70_000 }, (_, index) => [`x/${index}`, new Uint8Array()]),
        ),
      ),
  ],
  '1,048,576 rows of 3 cells': [
    ['tooLarge'],
    () => workbookWith({ [SHEET]: sheet(cells(1_048_576, ['A', 'B', 'C'])) }),
  ],
  '1,048,576 empty rows, all hidden': [
    ['opened', 'tooLarge'],
    () =>
      workbookWith({
        [SHEET]: sheet(repeated(1_048_576, (row) => `<row r="${row + 1}" hidden="1"/>`)),
      }),
  ],
  'the first and the last cell of a sheet': [
    ['opened', 'tooLarge'],
    () =>
      workbookWith({
        [SHEET]: sheet(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      }),
  ],
  'the last cell of 500 rows': [
    ['tooLarge'],
    () => workbookWith({ [SHEET]: sheet(cells(500, ['XFD'])) }),
  ],
  'a million styles': [
    ['tooLarge'],
    () => workbookWith({ [STYLES]: styles('<xf numFmtId="0"/>'.repeat(MILLION)) }),
  ],
  'a million number formats': [
    ['opened', 'tooLarge'],
    () =>
      workbookWith({
        [STYLES]: styles(
          '<xf numFmtId="200"/>',
          `<numFmts>${repeated(MILLION, (id) => `<numFmt numFmtId="${id}" formatCode="0"/>`)}</numFmts>`,
        ),
      }),
  ],
  'a million texts': [
    ['opened', 'tooLarge'],
    () =>
      workbookWith({
        [STRINGS]: `<sst xmlns="${MAIN}">${repeated(MILLION, (index) => `<si><t>${index}</t></si>`)}</sst>`,
      }),
  ],
  'one long text in a million cells': [
    ['opened', 'tooLarge'],
    () =>
      workbookWith({
        [STRINGS]: strings('x'.repeat(32_767)),
        [SHEET]: sheet(repeated(MILLION, () => '<row><c t="s"><v>0</v></c></row>')),
      }),
  ],
  'a million merged areas': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [SHEET]: sheet(
          '',
          `<mergeCells>${repeated(MILLION, (row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`)}</mergeCells>`,
        ),
      }),
  ],
  'columns without end': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [SHEET]: `<worksheet xmlns="${MAIN}"><cols>${'<col min="1" max="4000000000" hidden="1" outlineLevel="1"/>'.repeat(1000)}</cols><sheetData/></worksheet>`,
      }),
  ],
  'elements a million deep': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [STYLES]: `<styleSheet xmlns="${MAIN}">${'<a>'.repeat(MILLION)}${'</a>'.repeat(MILLION)}</styleSheet>`,
      }),
  ],
  'a cell a million deep': [
    ['damaged'],
    () => workbookWith({ [SHEET]: sheet(`<row><c>${'<a>'.repeat(MILLION)}`) }),
  ],
  'an attribute name of a million letters': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [WORKBOOK_LINKS]: links(['worksheet', 'worksheets/sheet1.xml']).replace(
          ' Id=',
          ` ${'x'.repeat(MILLION)} Id=`,
        ),
      }),
  ],
  'a million blanks before an attribute': [
    ['opened', 'tooLarge', 'damaged'],
    () => workbookWith({ [WORKBOOK]: minimalBook(`<x ${' '.repeat(MILLION)}>`) }),
  ],
  'number formats of a million brackets': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [STYLES]: styles(
          '<xf numFmtId="200"/>',
          `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(MILLION)}"/></numFmts>`,
        ),
      }),
  ],
  'a formula of a million letters, shared by 20,000 cells': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [SHEET]: sheet(
          `<row><c><f t="shared" si="0" ref="A1:A20000">${'A1+'.repeat(300_000)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(20_000)}`,
        ),
      }),
  ],
  'a million names': [
    ['opened', 'tooLarge'],
    () =>
      workbookWith({
        [WORKBOOK]: minimalBook(
          `<definedNames>${repeated(MILLION, (index) => `<definedName name="n${index}">1</definedName>`)}</definedNames>`,
        ),
      }),
  ],
  'a hundred thousand sheets in one part': [
    ['opened', 'tooLarge', 'damaged'],
    () =>
      workbookWith({
        [WORKBOOK]: minimalBook('').replace(
          '<sheets>',
          `<sheets>${repeated(100_000, (index) => `<sheet name="s${index}" sheetId="${index + 2}" r:id="rId1"/>`)}`,
        ),
      }),
  ],
};

function minimalBook(more: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets>${more}</workbook>`;
}
