import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/file/applyEdits';
import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { saveXlsx } from '../../../src/file/xlsx/saveXlsx';
import { takeSnapshot } from '../../../src/file/takeSnapshot';
import type { CellInput, Edit } from '../../../src/workbook/edit';
import { area } from '../books';
import {
  changedParts,
  fileOf,
  LINKS,
  MAIN,
  type Parts,
  relationships,
  SHEET_PATH,
  strings,
  styles,
  textOfPart,
  workbook,
  worksheet,
} from './handmade';
import { parseXml } from './parts';

const WORKBOOK = 'xl/workbook.xml';
const LINKS_PATH = 'xl/worksheets/_rels/sheet1.xml.rels';
const put = (at: string, cells: CellInput[][], format = 'General', sheet = 'Trang'): Edit => {
  const { row, column } = area(at);
  const formats = (cells[0] ?? []).map(() => format);
  return { kind: 'putCells', sheet, block: { at: { row, column }, cells, formats } };
};

/** A file as Excel shapes one, with much that we do not know. */
const EXCEL: Parts = {
  ...strings('<si><t>Một</t></si>', '<si><r><t>Ha</t></r><r><t>i</t></r></si>'),
  ...styles('#,##0', 'dd/mm/yyyy'),
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C1" i="1"/></calcChain>`,
  'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
  'docProps/app.xml': '<Properties/>',
  [WORKBOOK]: workbook(
    '<workbookPr codeName="x"/><bookViews><workbookView xWindow="5" activeTab="0"/></bookViews>',
  ).replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="Ky" comment="kỳ">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Trang!$A$1:$B$2</definedName></definedNames><calcPr calcId="1"/>',
  ),
  [LINKS_PATH]: relationships(['printerSettings', '../printerSettings/p.bin']),
  [SHEET_PATH]: worksheet(
    [
      '<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*2</f><v>2</v></c></row>',
      '<row r="2" s="1" customFormat="1" ht="30"><c r="A2" s="1" cm="1"><v>45611</v></c><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>',
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>6</v></c></row>',
    ].join('\n'),
    '<sheetPr codeName="S1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="4" width="20" style="1" customWidth="1"/></cols>',
    '<sheetProtection sheet="1"/><conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A1:A9 E1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8" r:id="rId1"/><extLst><ext uri="{x14}"><a/></ext></extLst>',
  ).replace('xmlns:r', 'xmlns:mc="mc" mc:Ignorable="x14ac" xmlns:x14ac="x14ac" xmlns:r'),
};

function saved(...edits: readonly Edit[]) {
  const file = fileOf(EXCEL);
  const book = openXlsx(file);
  applyEdits(book, edits);
  const bytes = saveXlsx(book);
  expect(takeSnapshot(openXlsx(bytes)).sheets.map(({ values }) => values)).toEqual(
    takeSnapshot(book).sheets.map(({ values }) => values),
  );
  const part = (path: string) => textOfPart(bytes, path);
  for (const path of [SHEET_PATH, WORKBOOK, 'xl/styles.xml']) parseXml(part(path));
  return { changed: changedParts(file, bytes), sheet: part(SHEET_PATH), part };
}

const CHAIN = ['xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];

describe('saveXlsx: an opened file', () => {
  it('without a change it is the same file, and so it is after a jump', () => {
    const file = fileOf(EXCEL);
    const book = openXlsx(file);
    expect(saveXlsx(book)).toBe(file);
    const [first] = book.sheets;
    if (first !== undefined) first.selection = area('B2');
    expect(saveXlsx(book)).toBe(file);
  });

  it('a change taken back gives the file back', () => {
    const file = fileOf(EXCEL);
    const book = openXlsx(file);
    const before = [...book.sheets];
    applyEdits(book, [put('A1', [['khác']])]);
    expect(changedParts(file, saveXlsx(book))).not.toEqual([]);
    book.sheets.splice(0, 1, ...before);
    expect(saveXlsx(book)).toBe(file);
  });

  it('one cell changes one cell, and asks Excel to compute', () => {
    const { changed, sheet, part } = saved(put('B1', [['Mới & "lạ"']], '#,##0'));
    expect(changed).toEqual([WORKBOOK, SHEET_PATH]);
    const before = EXCEL[SHEET_PATH] as string;
    expect(sheet).toBe(
      before
        .replace(
          '<row r="1" spans="1:3" x14ac:dyDescent="0.25">',
          '<row r="1" x14ac:dyDescent="0.25">',
        )
        .replace(
          '<c r="B1" t="s"><v>1</v></c>',
          '<c r="B1" t="inlineStr"><is><t xml:space="preserve">Mới &amp; "lạ"</t></is></c>',
        ),
    );
    expect(part(WORKBOOK)).toBe(
      (EXCEL[WORKBOOK] as string).replace(
        '<calcPr calcId="1"/>',
        '<calcPr calcId="1" fullCalcOnLoad="1"/>',
      ),
    );
  });

  it('a changed cell keeps its style, a new one takes that of its row or column', () => {
    const { sheet, changed } = saved(
      put('A1', [[5]], 'dd/mm/yyyy'),
      put('D2', [[6]], 'dd/mm/yyyy'),
      put('D5', [[7]], 'dd/mm/yyyy'),
    );
    expect(changed).toEqual([WORKBOOK, SHEET_PATH]);
    expect(sheet).toContain('<c r="A1" s="1"><v>5</v></c>');
    expect(sheet).toContain('<c r="D2" s="1"><v>6</v></c>');
    expect(sheet).toContain('<row r="5"><c r="D5" s="1"><v>7</v></c></row>');
    expect(sheet).toContain('<dimension ref="A1:D5"/>');
  });

  it('a new look starts from that of the cell and is only added', () => {
    const format = { font: { bold: true }, fill: '#FFFF00' };
    const { changed, part, sheet } = saved({
      kind: 'formatCells',
      sheet: 'Trang',
      area: area('A1'),
      format,
    });
    expect(changed).toEqual(['xl/styles.xml', WORKBOOK, SHEET_PATH]);
    expect(sheet).toContain('<c r="A1" s="2" t="s"><v>0</v></c>');
    const look = part('xl/styles.xml');
    expect(look).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
    );
    expect(look).toContain(
      '<xf numFmtId="171" fontId="1" fillId="1" borderId="0" xfId="0" applyFont="1" applyFill="1"/></cellXfs>',
    );
  });

  it('others keep a shared formula whose first cell is overwritten, and the chain goes', () => {
    const { sheet, changed } = saved(put('C1', [[{ formula: '=B1', value: 1 }]], '#,##0'));
    expect(changed).toEqual([...CHAIN, WORKBOOK, SHEET_PATH]);
    expect(sheet).toContain('<c r="C2"><f>A2*2</f><v>4</v></c>');
    expect(sheet).toContain('<c r="C3"><f>A3*2</f><v>6</v></c>');
    expect(sheet).toContain('<c r="C1"><f>B1</f><v>1</v></c>');
  });

  it('what stood in the sheet beside ours stays', () => {
    const { sheet } = saved(
      put('E3', [['x']]),
      { kind: 'freeze', sheet: 'Trang', rows: 1, columns: 0 },
      { kind: 'setColumnWidth', sheet: 'Trang', column: 1, points: 63 },
      {
        kind: 'guideEntry',
        sheet: 'Trang',
        area: area('A2:A3'),
        guide: { title: '', message: '', accepts: { kind: 'day' } },
      },
      {
        kind: 'formatWhen',
        sheet: 'Trang',
        area: area('A1:A3'),
        formula: '=A1=1',
        format: { fill: '#FFC7CE' },
      },
      { kind: 'setRowHeight', sheet: 'Trang', row: 1, rows: 1, points: 40 },
      { kind: 'mergeCells', sheet: 'Trang', area: area('F1:G1') },
    );
    expect(sheet).toContain(
      '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="1"',
    );
    expect(sheet).toContain(
      '<cols><col min="1" max="1" width="20" style="1" customWidth="1"/><col min="2" max="2" width="12" style="1" customWidth="1"/><col min="3" max="4"',
    );
    expect(sheet).toContain(
      '<dataValidation type="whole" sqref="A1 A4:A9 E1"><formula1>1</formula1>',
    );
    expect(sheet).toContain('<cfRule type="duplicateValues" dxfId="0" priority="2"/>');
    expect(sheet).toContain('<row r="2" s="1" customFormat="1" ht="40" customHeight="1">');
    expect(sheet).toContain(
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>',
    );
    expect(sheet).toContain('<extLst><ext uri="{x14}"><a/></ext></extLst></worksheet>');
  });

  it('a page set up anew loses the printer that would overrule it, and keeps the tab its colour', () => {
    const page = {
      orientation: 'portrait',
      margins: { top: 72, bottom: 72, left: 72, right: 72, header: 36, footer: 36 },
      pageNumber: false,
      printArea: area('A1:C9'),
    } as const;
    const { sheet, part } = saved({ kind: 'setPage', sheet: 'Trang', page });
    expect(sheet).toContain(
      '<sheetPr codeName="S1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(sheet).toMatch(/<pageSetup paperSize="9" [^>]*orientation="portrait"/);
    expect(sheet).not.toContain('r:id');
    expect(part(WORKBOOK).match(/Print_Area/g)).toHaveLength(1);
    expect(part(WORKBOOK)).toContain("'Trang'!$A$1:$C$9");
  });

  it('sheets and names are added, removed and hidden', () => {
    const { part, changed } = saved(
      { kind: 'addSheet', sheet: 'Hai' },
      put(
        'A1',
        [
          ['Đầu', 'Đề'],
          ['a', 'b'],
        ],
        'General',
        'Hai',
      ),
      { kind: 'addTable', sheet: 'Hai', area: area('A1:B2'), name: 'Bang' },
      { kind: 'setName', name: 'Ky', formula: '=2' },
      { kind: 'setName', name: 'Nam', formula: "='Hai'!$A$1" },
      { kind: 'activateSheet', sheet: 'Hai' },
      { kind: 'hideSheet', sheet: 'Trang' },
    );
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      WORKBOOK,
      'xl/worksheets/_rels/sheet2.xml.rels',
      SHEET_PATH,
      'xl/worksheets/sheet2.xml',
    ]);
    expect(part(WORKBOOK)).toContain(
      '<sheet name="Trang" sheetId="1" r:id="rId1" state="hidden"/><sheet name="Hai" sheetId="2" r:id="rId5"/>',
    );
    expect(part(WORKBOOK)).toContain('<definedName name="Ky" comment="kỳ">2</definedName>');
    expect(part(WORKBOOK)).toContain('activeTab="1"');
    expect(part(SHEET_PATH)).not.toContain('tabSelected');
    expect(part('xl/worksheets/sheet2.xml')).toContain('t="inlineStr"');
  });

  it('a sheet that is removed or emptied takes its own parts with it', () => {
    const file = fileOf(EXCEL);
    const book = openXlsx(file);
    const guide = { title: '', message: '', accepts: { kind: 'day' } } as const;
    applyEdits(book, [
      { kind: 'addSheet', sheet: 'Hai' },
      put('A1', [['x'], ['y']], 'General', 'Hai'),
      { kind: 'addTable', sheet: 'Hai', area: area('A1:A2'), name: 'Bang' },
      { kind: 'guideEntry', sheet: 'Hai', area: area('A2'), guide },
    ]);
    const two = saveXlsx(book);
    const again = openXlsx(two);
    applyEdits(again, [{ kind: 'removeSheet', sheet: 'Hai' }]);
    const one = saveXlsx(again);
    expect(
      changedParts(file, one).filter((path) => path.startsWith('xl/') && !CHAIN.includes(path)),
    ).toEqual(['xl/styles.xml', WORKBOOK]);
    const emptied = openXlsx(two);
    applyEdits(emptied, [
      { kind: 'clearSheet', sheet: 'Hai' },
      put('B2', [['z']], 'General', 'Hai'),
    ]);
    const reopened = openXlsx(saveXlsx(emptied));
    expect(reopened.sheets.map(({ name, tables, guides }) => [name, tables, guides])).toEqual([
      ['Trang', [], []],
      ['Hai', [], []],
    ]);
    expect(Object.keys(changedParts(two, saveXlsx(emptied)))).not.toContain('xl/styles.xml');
  });
});

describe('saveXlsx: unusual files', () => {
  const change = (file: Uint8Array, ...edits: readonly Edit[]) => {
    const book = openXlsx(file);
    applyEdits(book, edits);
    return textOfPart(saveXlsx(book), SHEET_PATH);
  };

  it('cells without places get them, so that one can be put between', () => {
    const sheet = worksheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="D2"><v>3</v></c></row>',
    );
    expect(change(fileOf({ [SHEET_PATH]: sheet }), put('C1', [['x']]))).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row><row r="2"><c r="D2"><v>3</v></c></row>',
    );
  });

  it('a sheet without cells, or with an empty element for them', () => {
    for (const data of ['', '<sheetData/>']) {
      const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="9"/></cols>${data}<pageMargins/></worksheet>`;
      expect(change(fileOf({ [SHEET_PATH]: sheet }), put('A1', [[1]]))).toContain(
        '</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/>',
      );
    }
  });

  it('odd XML of a changed sheet becomes plain, and keeps what it says', () => {
    const prefixed = worksheet('<row r="1"><c r="A1"><v>1<!-- x --></v></c></row>')
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect(change(fileOf({ [SHEET_PATH]: prefixed }), put('B1', [[2]]))).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
  });

  it('days are written as the file counts them', () => {
    const parts = { ...styles('dd/mm/yyyy'), [WORKBOOK]: workbook('<workbookPr date1904="1"/>') };
    expect(change(fileOf(parts), put('A1', [[45611]], 'dd/mm/yyyy'))).toContain('<v>44149</v>');
  });

  it('a strict file stays one, sheets of ours included', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(LINKS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const file = fileOf({ [WORKBOOK]: strict(workbook()), [SHEET_PATH]: strict(worksheet('')) });
    const book = openXlsx(file);
    applyEdits(book, [{ kind: 'addSheet', sheet: 'Hai' }]);
    const bytes = saveXlsx(book);
    expect(textOfPart(bytes, 'xl/worksheets/sheet2.xml')).not.toContain(
      'schemas.openxmlformats.org',
    );
    expect(textOfPart(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      'purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
    );
  });

  it('a table follows its headings and its new size', () => {
    const table = `<table xmlns="${MAIN}" id="3" name="B" displayName="B" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Một" dataDxfId="4"/><tableColumn id="2" name="Hai"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns></table>`;
    const file = fileOf({
      [SHEET_PATH]: worksheet(
        '<row r="1"><c r="A1" t="str"><v>Một</v></c><c r="B1" t="str"><v>Hai</v></c></row>',
        '',
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      [LINKS_PATH]: relationships(['table', '../tables/table7.xml']),
      'xl/tables/table7.xml': table,
    });
    const book = openXlsx(file);
    applyEdits(book, [
      put('A1', [['Nội dung']]),
      { kind: 'resizeTable', name: 'B', area: area('A1:B9') },
    ]);
    expect(textOfPart(saveXlsx(book), 'xl/tables/table7.xml')).toBe(
      table.replaceAll('A1:B2', 'A1:B9').replace('"Một"', '"Nội dung"'),
    );
  });

  it('a sheet and a table follow to their new names, what new rows get with them', () => {
    const table = `<table xmlns="${MAIN}" id="3" name="B" displayName="B" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Một" dataDxfId="4"/><tableColumn id="2" name="Hai" dataDxfId="5"><calculatedColumnFormula>B[[#This Row],[Một]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="T"/></table>`;
    const file = fileOf({
      [WORKBOOK]: workbook().replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Trang!$1:$1</definedName></definedNames>',
      ),
      [SHEET_PATH]: worksheet(
        '<row r="1"><c r="A1" t="str"><v>Một</v></c><c r="B1" t="str"><v>Hai</v></c></row><row r="2"><c r="B2"><f>B[[#This Row],[Một]]</f><v>0</v></c></row>',
        '',
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      [LINKS_PATH]: relationships(['table', '../tables/table7.xml']),
      'xl/tables/table7.xml': table,
    });
    const book = openXlsx(file);
    applyEdits(book, [
      { kind: 'renameTable', name: 'B', to: 'B_cu' },
      { kind: 'renameSheet', sheet: 'Trang', to: 'Trang cũ' },
      { kind: 'addSheet', sheet: 'Trang' },
      { kind: 'moveSheet', sheet: 'Trang', index: 0 },
    ]);
    const bytes = saveXlsx(book);
    expect(textOfPart(bytes, 'xl/tables/table7.xml')).toBe(
      table.replaceAll('"B"', '"B_cu"').replace('>B[[', '>B_cu[['),
    );
    expect(textOfPart(bytes, SHEET_PATH)).toContain('<f>B_cu[[#This Row],[Một]]</f>');
    expect(textOfPart(bytes, WORKBOOK)).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Trang cũ\'!$1:$1</definedName>',
    );
    expect(takeSnapshot(openXlsx(bytes)).sheets.map(({ name }) => name)).toEqual([
      'Trang',
      'Trang cũ',
    ]);
  });

  it('a link is added beside those of the file', () => {
    const file = fileOf({
      [SHEET_PATH]: worksheet(
        '<row r="1"><c r="A1" t="str"><v>a</v></c></row>',
        '',
        '<hyperlinks><hyperlink ref="B1" r:id="rId1" tooltip="t"/></hyperlinks>',
      ),
      [LINKS_PATH]: relationships(['hyperlink', 'https://cu.vn']).replace(
        'cu.vn"',
        'cu.vn" TargetMode="External"',
      ),
    });
    expect([...(openXlsx(file).sheets[0]?.links ?? [])]).toEqual([['B1', 'https://cu.vn']]);
    const sheet = change(file, {
      kind: 'linkCell',
      sheet: 'Trang',
      at: area('A1'),
      url: 'https://moi.vn',
    });
    expect(sheet).toContain(
      '<hyperlinks><hyperlink ref="B1" r:id="rId1" tooltip="t"/><hyperlink ref="A1" r:id="rId2"/></hyperlinks>',
    );
  });
});
