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
export function patched(
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
