import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import {
  fileOf,
  MAIN,
  refusalOf,
  relationships,
  rows,
  SHEET_PATH,
  strings,
  worksheet,
} from './handmade';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file whose directory names this stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(COMPOUND);
  bytes.set(Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(), 1024 + 128);
  return bytes;
}

const sheet = (xml: string) => fileOf({ [SHEET_PATH]: xml });
const DOCTYPE = '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';

describe('files that are no workbook we can open', () => {
  it.each([
    ['an .xls', 'oldFormat', compound('Workbook')],
    ['an .xls of 1995', 'oldFormat', compound('Book')],
    ['a workbook with a password', 'encrypted', compound('EncryptedPackage')],
    ['a Word file of old', 'notWorkbook', compound('WordDocument')],
    ['a renamed .csv', 'notWorkbook', strToU8('STT;Nội dung\n1;a')],
    ['nothing', 'notWorkbook', new Uint8Array()],
    ['half a file', 'damaged', fileOf().subarray(0, 300)],
    ['a zip without a workbook', 'notWorkbook', fileOf({ '_rels/.rels': relationships() })],
    ['a Word file', 'notWorkbook', fileOf({ 'xl/workbook.xml': '<w:document xmlns:w="w"/>' })],
    [
      'a binary workbook',
      'notWorkbook',
      fileOf({
        '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': 'x',
      }),
    ],
    [
      'a sheet whose part is missing',
      'damaged',
      fileOf({ 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'gone.xml']) }),
    ],
    [
      'a workbook of no sheets',
      'damaged',
      fileOf({ 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
    ],
    [
      'entities of its own',
      'damaged',
      sheet(DOCTYPE + worksheet('<row><c t="str"><v>&b;</v></c></row>')),
    ],
    ['an entity that nothing explains', 'damaged', rows('<row><c t="str"><v>&lol;</v></c></row>')],
    [
      'a sheet that is cut off',
      'damaged',
      sheet(worksheet('<row><c><v>1</v></c></row>').slice(0, -40)),
    ],
    ['tags that do not fit', 'damaged', rows('<row><c><v>1</f></c></row>')],
    ['a row beyond the last', 'damaged', rows('<row r="1048577"><c><v>1</v></c></row>')],
    ['a column beyond the last', 'damaged', rows('<row><c r="XFE1"><v>1</v></c></row>')],
    ['elements nested without end', 'damaged', rows('<a>'.repeat(5000) + '</a>'.repeat(5000))],
    [
      'texts nested without end',
      'damaged',
      fileOf(strings(`<si>${'<r>'.repeat(5000)}${'</r>'.repeat(5000)}</si>`)),
    ],
  ])('%s', (_, code, bytes) => {
    expect(refusalOf(() => readXlsx(bytes))).toBe(code);
    expect(refusalOf(() => openXlsx(bytes))).toBe(code);
  });

  it('1,048,576 empty rows are read, and filled cells beyond the bound are refused', () => {
    expect(readXlsx(rows('<row/>'.repeat(1_048_576))).sheets[0]?.values).toEqual([]);
    const wide = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(1);
    const tall = wide.replace('XFD1', 'XFD').replace('<c r="XFD">', '<c r="XFD1">');
    expect(refusalOf(() => readXlsx(rows(tall)))).toBe('no failure');
    const spread = Array.from(
      { length: 200 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(refusalOf(() => readXlsx(rows(spread.join(''))))).toBe('tooLarge');
  });

  it('the first and the last cell of a sheet cost no more than two rows', () => {
    const [sheetOf] = readXlsx(
      rows('<row><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    ).sheets;
    expect([sheetOf?.values.length, sheetOf?.values.at(-1)?.at(-1)]).toEqual([1_048_576, 2]);
  });

  it('a million styles are refused', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs>${'<xf/>'.repeat(1_000_000)}</cellXfs></styleSheet>`;
    const file = rows('<row><c s="1"><v>1</v></c></row>', { 'xl/styles.xml': styles });
    expect(refusalOf(() => readXlsx(file))).toBe('tooLarge');
  });
});
