import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import {
  fileOf,
  firstSheetOf,
  LINKS,
  MAIN,
  relationships,
  rows,
  SHEET_PATH,
  strings,
  styles,
  workbook,
  worksheet,
} from './handmade';

const valuesOf = (data: string, parts = {}) => firstSheetOf(rows(data, parts)).values;
const cell = (attributes: string, inside: string) =>
  `<row r="1"><c r="A1"${attributes}>${inside}</c></row>`;

describe('readXlsx: what cells hold', () => {
  it('numbers of every spelling', () => {
    const texts = ['1', '-2.5', '1E3', '0.1', '12345678901234567890', '-0', '1.5e-7', '+7', ' 3 '];
    const data = texts.map((text, index) => `<row r="${index + 1}"><c><v>${text}</v></c></row>`);
    expect(valuesOf(data.join('')).flat()).toEqual([
      1, -2.5, 1000, 0.1, 12345678901234567890, 0, 1.5e-7, 7, 3,
    ]);
  });

  it('what is no number, though it should be one, stays the text that it is', () => {
    expect(valuesOf(cell('', '<v>abc</v>'))).toEqual([['abc']]);
  });

  it('each type', () => {
    const data = [
      '<c t="s"><v>1</v></c>',
      '<c t="str"><v>a &amp; b</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="n"><v>4</v></c>',
      '<c t="d"><v>2024-11-15T12:00:00</v></c>',
      '<c t="inlineStr"><is><t>b&#7879;nh &#x1EC7;</t></is></c>',
    ].join('');
    const texts = strings('<si><t>không</t></si>', '<si><t>có</t></si>');
    expect(valuesOf(`<row>${data}</row>`, texts)).toEqual([
      ['có', 'a & b', true, false, '#N/A', 4, 45611.5, 'bệnh ệ'],
    ]);
  });

  it('an empty v is an empty cell', () => {
    expect(valuesOf('<row><c><v/></c><c><v></v></c><c><v>1</v></c></row>')).toEqual([[1]]);
  });

  it('rich texts are put together, reading aids are left out', () => {
    const texts = strings(
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Kế </t></r><r><t>hoạch</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si>',
      '<si/>',
      '<si><t/></si>',
      '<si><t xml:space="preserve"> a </t></si>',
    );
    const data = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(valuesOf(`<row>${data}</row>`, texts)).toEqual([['Kế hoạch', null, null, ' a ']]);
  });

  it('escapes of the file format are read back, an escaped underscore stays one', () => {
    expect(valuesOf(cell(' t="str"', '<v>a_x000D_b_x005F_x0041_</v>'))).toEqual([['a\rb_x0041_']]);
  });

  it('cells and rows without a place follow the one before', () => {
    const data =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const { area, values } = firstSheetOf(rows(data));
    expect(area).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
    const none = [null, null, null, null, null];
    expect(values).toEqual([
      [1, null, null, 2, 3],
      none,
      none,
      [4, null, null, null, null],
      [5, null, null, null, null],
    ]);
  });

  it('attributes may be quoted and spaced as XML allows', () => {
    const data =
      "<row  spans='1:2' r = '2'><c\n t = 'str'  r='B2' cm='1' ><f ca='1' >A1</f><v>x</v></c ></row >";
    const { area, values } = firstSheetOf(rows(data));
    expect([area.row, area.column, values]).toEqual([1, 1, [['x']]]);
  });
});

describe('readXlsx: formulas', () => {
  it('one without a cached value is flagged and never read as 0', () => {
    const data =
      '<row><c><f>A2</f></c><c><f>B2</f><v/></c><c t="str"><f>C2</f><v></v></c><c><f>D2</f><v>0</v></c></row>';
    const sheet = firstSheetOf(rows(data));
    expect(sheet.values).toEqual([[null, null, null, 0]]);
    expect(sheet.uncalculated).toEqual(['A1', 'B1']);
    expect([...sheet.formulas.values()]).toEqual(['=A2', '=B2', '=C2', '=D2']);
  });

  it('a shared formula moves along with its cells', () => {
    const data = [
      '<row><c r="C1"><f t="shared" ref="C1:C3" si="0">A1&amp;$B$1&amp;"A1"&amp;LOG10(B1)</f><v>1</v></c></row>',
      '<row><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
      '<row><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>',
    ].join('');
    expect([...firstSheetOf(rows(data)).formulas]).toEqual([
      ['C1', '=A1&$B$1&"A1"&LOG10(B1)'],
      ['C2', '=A2&$B$1&"A1"&LOG10(B2)'],
      ['D3', '=B3&$B$1&"A1"&LOG10(C3)'],
    ]);
  });

  it('an array formula is a formula, a data table is none', () => {
    const data =
      '<row><c><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row><c><v>6</v></c><c><f t="dataTable" ref="B2:B3" dt2D="0" r1="A1"/><v>7</v></c></row>';
    const sheet = firstSheetOf(rows(data));
    expect([...sheet.formulas]).toEqual([['A1', '=B1:B2*2']]);
    expect(sheet.values).toEqual([
      [4, null],
      [6, 7],
    ]);
  });
});

describe('readXlsx: days, percentages, and what nobody sees', () => {
  it('the number format says what a number shows', () => {
    const data =
      '<row><c s="0"><v>45611</v></c><c s="1"><v>0.5</v></c><c s="2"><v>3</v></c><c s="0" t="str"><v>x</v></c></row>';
    const sheet = firstSheetOf(rows(data, styles('dd/mm/yyyy', '0.0%', '#,##0')));
    expect([...sheet.shown]).toEqual([
      ['A1', 'day'],
      ['B1', 'percent'],
    ]);
  });

  it('a workbook that counts its days from 1904 gives the same days', () => {
    const parts = {
      ...styles('dd/mm/yyyy', '0'),
      'xl/workbook.xml': workbook('<workbookPr date1904="1"/>'),
    };
    const data = '<row><c s="0"><v>44149</v></c><c s="1"><v>44149</v></c></row>';
    expect(valuesOf(data, parts)).toEqual([[45611, 44149]]);
  });

  it('hidden rows and columns of what is filled, and merges', () => {
    const sheet = worksheet(
      '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="9" hidden="true"><c r="C3"><v>1</v></c></row><row r="9" hidden="1"/>',
      '<cols><col min="2" max="2" hidden="1"/><col min="3" max="9" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    );
    const { hiddenRows, hiddenColumns, merges } = firstSheetOf(fileOf({ [SHEET_PATH]: sheet }));
    expect([hiddenRows, hiddenColumns]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('sheets in their order, hidden ones marked, charts left out, names of the whole workbook', () => {
    const file = fileOf({
      'xl/workbook.xml': workbook(
        '',
        '<sheet name="B &amp; C" sheetId="7" r:id="rId2"/><sheet name="Biểu đồ" sheetId="8" r:id="rId3"/><sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/>',
      ).replace(
        '</workbook>',
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="Ky">"a&amp;b"</definedName></definedNames></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', '/xl/worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/../worksheets/second.xml'],
        ['chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/worksheets/second.xml': worksheet('<row><c><v>2</v></c></row>'),
    });
    const { sheets, names } = readXlsx(file);
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['B & C', true],
      ['A', false],
    ]);
    expect(names).toEqual([{ name: 'Ky', formula: '="a&b"' }]);
  });
});

describe('readXlsx: odd XML', () => {
  const expected = [[1, 'a<b', 'Đạt']];
  const plain =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>a&lt;b</v></c><c r="C1" t="s"><v>0</v></c></row>';
  const texts = strings('<si><t>Đạt</t></si>');

  it.each([
    [
      'prefixes',
      (xml: string) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    ],
    [
      'comments',
      (xml: string) =>
        xml
          .replace('<v>1', '<!-- <c> --><v><!-- 2 -->1')
          .replace('<sheetData', '<!-- <sheetData> --><sheetData'),
    ],
    ['CDATA', (xml: string) => xml.replace('a&lt;b', '<![CDATA[a<b]]>')],
    [
      'instructions',
      (xml: string) => `<?xml version="1.0"?><?a b?>${xml.replace('<row', '<?x <row ?><row')}`,
    ],
    [
      'the strict edition',
      (xml: string) =>
        xml
          .replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replace(LINKS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ],
    [
      'a prefix for cells only',
      (xml: string) =>
        xml
          .replace('xmlns:r', `xmlns:y="${MAIN}" xmlns:r`)
          .replace(/<(\/?)(c|v)(?=[ >])/g, '<$1y:$2'),
    ],
    ['a byte order mark', (xml: string) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>${xml}`],
    ['blanks', (xml: string) => xml.replace(/></g, '>\r\n  <')],
  ])('%s', (_, change) => {
    const file = rows('', { ...texts, [SHEET_PATH]: change(worksheet(plain)) });
    expect(firstSheetOf(file).values).toEqual(expected);
  });

  it.each(['utf-16le', 'utf-16be'])('%s', (encoding) => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet(plain)}`;
    const bytes = new Uint8Array(xml.length * 2);
    for (let index = 0; index < xml.length; index += 1) {
      new DataView(bytes.buffer).setUint16(
        index * 2,
        xml.charCodeAt(index),
        encoding === 'utf-16le',
      );
    }
    expect(firstSheetOf(rows('', { ...texts, [SHEET_PATH]: bytes })).values).toEqual(expected);
  });

  it('prefixes in every other part', () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=\w)/g, '<$1q:').replace('xmlns=', 'xmlns:q=');
    const file = rows(plain, {
      'xl/workbook.xml': prefixed(workbook()),
      '_rels/.rels': prefixed(relationships(['officeDocument', '/xl/workbook.xml'])),
      'xl/sharedStrings.xml': prefixed(texts['xl/sharedStrings.xml'] as string),
    });
    expect(firstSheetOf(file).values).toEqual(expected);
  });

  it('elements that nobody knows are passed over', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v><extLst><ext uri="{x}"><c><v>9</v></c></ext></extLst></c><foo a=">"/></row>';
    expect(firstSheetOf(rows(data)).values).toEqual([[1]]);
  });

  it('a part that is only bytes of Latin is damaged', () => {
    expect(() =>
      readXlsx(
        rows('', {
          'xl/workbook.xml': strToU8('<?xml version="1.0" encoding="windows-1258"?><workbook/>'),
        }),
      ),
    ).toThrow('the encoding windows-1258');
  });
});
