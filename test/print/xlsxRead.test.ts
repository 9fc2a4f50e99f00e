import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/file/applyEdits';
import { newBook } from '../../src/file/book';
import { writeXlsx } from '../../src/file/xlsx/writeXlsx';
import { findOpenpyxl, readWithOpenpyxl, type SeenBook } from '../tools/openpyxl';
import { HEADINGS, REPORT, RULER, sampleBook } from './sampleBook';

describe.skipIf(findOpenpyxl() === null)('an .xlsx file read by openpyxl', () => {
  let folder = '';
  let seen: SeenBook[] = [];
  const sheet = (name: string) => {
    const found = seen[0]?.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-'));
    const empty = newBook();
    applyEdits(empty, [{ kind: 'addSheet', sheet: 'A' }]);
    const files = [sampleBook(), empty].map((book, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, writeXlsx(book));
      return file;
    });
    seen = readWithOpenpyxl(files);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the sheets, the active one and the names are there', () => {
    expect(seen[0]?.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      [REPORT, true],
      [RULER, true],
    ]);
    expect(seen[0]?.active).toBe(REPORT);
    expect(seen[0]?.names).toEqual({ CCHC_Mau: '3' });
  });

  it('texts are texts, numbers are numbers, formulas have their values', () => {
    const { A1, A2, B2, A3, C3 } = sheet(REPORT).cells;
    expect([A1, A2, B2, A3, C3].map((cell) => [cell?.kind, cell?.value])).toEqual([
      ['s', 'TIÊU ĐỀ'],
      ['s', HEADINGS[0]],
      ['s', HEADINGS[1]],
      ['s', '1'],
      ['s', '=1+1'],
    ]);
    const ruler = sheet(RULER).cells;
    expect(['A3', 'B3', 'C3', 'D3', 'E3'].map((name) => ruler[name]?.value)).toEqual([
      1,
      '=A3+1',
      '=A3=1',
      true,
      0.5,
    ]);
    expect(seen[0]?.cached).toEqual({ [`${RULER}!B3`]: 2, [`${RULER}!C3`]: true });
  });

  it('a cell has its font, its lines, its wrapping and its number format', () => {
    const { A2, A3 } = sheet(REPORT).cells;
    const grid = ['thin', 'thin', 'thin', 'thin'];
    expect(A2).toMatchObject({ font: ['Times New Roman', 12, true, false], border: grid });
    expect(A3).toEqual({
      value: '1',
      kind: 's',
      numberFormat: '@',
      font: ['Times New Roman', 12, false, false],
      wrap: true,
      border: grid,
    });
  });

  it('widths, heights, merges and the frozen rows are those of the book', () => {
    const { widths, heights, merges, freeze, selection } = sheet(REPORT);
    // 11, 61, 58, 14, 20 mm are 41.57, 230.55, 219.21, 52.91, 75.59 pixels; a digit has 8.
    expect(widths).toEqual({ A: 5.25, B: 28.875, C: 27.375, D: 6.625, E: 9.5 });
    expect([heights['1'], heights['2'], heights['3'], heights['62'], heights['63']]).toEqual([
      30,
      36,
      66,
      66,
      undefined,
    ]);
    expect(merges).toEqual(['A1:E1']);
    expect(freeze).toBe('A3');
    expect(selection).toBe('A3');
  });

  it('the table has its columns and no filter buttons', () => {
    expect(sheet(REPORT).tables).toEqual([
      {
        name: 'NhiệmVụ',
        area: 'A2:E62',
        columns: HEADINGS,
        filtered: false,
      },
    ]);
  });

  it('the choice list warns, prompts and quotes', () => {
    expect(sheet(REPORT).validations).toEqual([
      {
        area: 'D3:D62',
        type: 'list',
        style: 'warning',
        formula: '"x,Chưa ""xong"""',
        promptTitle: 'Hoàn thành',
        prompt: 'Chọn trong danh sách',
      },
    ]);
  });

  it('the page is set up for print', () => {
    const { printTitles, printArea, paper, orientation, margins } = sheet(REPORT);
    expect({ printTitles, printArea, paper, orientation }).toEqual({
      printTitles: '$2:$2',
      printArea: '$A$1:$E$62',
      paper: 9,
      orientation: 'portrait',
    });
    expect(margins.map((inch) => Math.round(inch * 25.4 * 100) / 100)).toEqual([30, 15, 20, 20]);
  });

  it('a book of one empty sheet is a file, too', () => {
    expect(seen[1]?.sheets.map(({ name, cells, paper }) => ({ name, cells, paper }))).toEqual([
      { name: 'A', cells: {}, paper: 9 },
    ]);
  });
});
