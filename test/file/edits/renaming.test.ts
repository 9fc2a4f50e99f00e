import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/file/applyEdits';
import { takeSnapshot } from '../../../src/file/takeSnapshot';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, failureOf, put, SHEET } from '../books';

const table: Edit[] = [
  put('A1', [
    ['STT', 'Số'],
    ['1', 8],
  ]),
  { kind: 'addTable', sheet: SHEET, area: area('A1:B2'), name: 'Bang' },
];
const rename = (to: string, name = 'Bang'): Edit => ({ kind: 'renameTable', name, to });
const renameSheet = (to: string, sheet = SHEET): Edit => ({ kind: 'renameSheet', sheet, to });

describe('other names', () => {
  it('take formulas, names, conditions and lists along, and no text between quotes', () => {
    const book = bookOf(
      ...table,
      { kind: 'setName', name: 'Cho', formula: `='${SHEET}'!$A$1` },
      put('D1', [[{ formula: `="${SHEET}!Bang"&'${SHEET}'!A1&SUM(Bang[Số])`, value: 8 }]]),
      {
        kind: 'formatWhen',
        sheet: SHEET,
        area: area('A1:B2'),
        formula: `='${SHEET}'!$A1=""`,
        format: { fill: '#FFFFFF' },
      },
      {
        kind: 'guideEntry',
        sheet: SHEET,
        area: area('A2'),
        guide: {
          title: '',
          message: '',
          accepts: { kind: 'listed', at: `='${SHEET}'!$A$1:$A$2` },
        },
      },
      { kind: 'activateSheet', sheet: SHEET },
      rename('BangCu'),
      renameSheet('Trang cũ'),
    );
    const { sheets, names } = takeSnapshot(book);
    expect(names).toEqual([{ name: 'Cho', formula: "='Trang cũ'!$A$1" }]);
    expect(sheets[0]?.formulas.get('D1')).toBe(`="${SHEET}!Bang"&'Trang cũ'!A1&SUM(BangCu[Số])`);
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(['BangCu']);
    expect(book.active).toBe('Trang cũ');
    expect(book.sheets[0]?.conditions[0]?.formula).toBe(`='Trang cũ'!$A1=""`);
    expect(book.sheets[0]?.guides[0]?.guide.accepts).toEqual({
      kind: 'listed',
      at: "='Trang cũ'!$A$1:$A$2",
    });
  });

  it('that are taken, wrong or of nobody are refused; another case of the same is none of these', () => {
    expect(
      [
        [rename('Bang')],
        [rename('BANG')],
        [rename('A1')],
        [rename('Khac', 'Khong')],
        [renameSheet(SHEET.toUpperCase())],
        [renameSheet('a/b')],
        [renameSheet('Trang', 'Không có')],
        [{ kind: 'addSheet', sheet: 'Khác' } as const, renameSheet('khác')],
      ].map((edits) => failureOf(...table, ...edits)),
    ).toEqual([
      ...['no failure', 'no failure', 'refused', 'missing'],
      ...['no failure', 'refused', 'missing', 'refused'],
    ]);
  });

  it('leave a sheet alone that speaks of neither', () => {
    const book = bookOf(...table, { kind: 'addSheet', sheet: 'Khác' });
    const other = book.sheets[1];
    applyEdits(book, [rename('BangCu'), renameSheet('Trang cũ')]);
    expect(book.sheets[1]).toBe(other);
  });

  it('a sheet is put in another place', () => {
    const book = bookOf({ kind: 'addSheet', sheet: 'A' }, { kind: 'addSheet', sheet: 'B' });
    applyEdits(book, [{ kind: 'moveSheet', sheet: 'B', index: 0 }]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['B', SHEET, 'A']);
  });
});
