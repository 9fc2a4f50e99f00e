import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/file/takeSnapshot';
import { fileWorkbook } from '../../src/file/workbook';
import type { CellInput, Edit } from '../../src/workbook/edit';
import { WorkbookError } from '../../src/workbook/failure';
import { area, bookOf, firstSheet, format, put, SHEET } from './books';

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'no failure';
  } catch (error) {
    return error instanceof WorkbookError ? error.code : String(error);
  }
}

describe('takeSnapshot', () => {
  it('values lie in the smallest area that holds them all', () => {
    const book = bookOf(
      format('A1:F20', { border: 'grid' }),
      put('C2', [['a']]),
      put('B4', [[{ formula: '=1>0', value: true }, 5]]),
      { kind: 'addTable', sheet: SHEET, area: area('C2:C5'), name: 'Bang' },
      { kind: 'setName', name: 'Ky', formula: '=3' },
    );
    expect(takeSnapshot(book)).toEqual({
      sheets: [
        {
          name: SHEET,
          visible: true,
          area: area('B2:C4'),
          values: [
            [null, 'a'],
            [null, null],
            [true, 5],
          ],
          formulas: new Map([['B4', '=1>0']]),
          tables: [{ name: 'Bang', area: area('C2:C5') }],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
          shown: new Map(),
          uncalculated: [],
        },
      ],
      names: [{ name: 'Ky', formula: '=3' }],
    });
  });

  it('a formula that shows nothing counts as filled and reads as empty', () => {
    const [sheet] = takeSnapshot(bookOf(put('B2', [[{ formula: '=""', value: '' }]]))).sheets;
    expect([sheet?.area, sheet?.values]).toEqual([area('B2'), [[null]]]);
  });

  it('says what numbers are shown as, and which formulas nobody computed', () => {
    const book = bookOf(
      put('A1', [[45_000, 0.5, 'x', { formula: '=A1+1', value: null }]]),
      format('A1', { numberFormat: 'dd/mm/yyyy' }),
      format('B1', { numberFormat: '0%' }),
      format('C1', { numberFormat: 'dd/mm/yyyy' }),
    );
    const [sheet] = takeSnapshot(book).sheets;
    expect(sheet?.shown).toEqual(
      new Map([
        ['A1', 'day'],
        ['B1', 'percent'],
      ]),
    );
    expect([sheet?.values, sheet?.uncalculated]).toEqual([[[45_000, 0.5, 'x', null]], ['D1']]);
  });

  it('says what is merged, and which of its rows and columns nobody sees', () => {
    const book = bookOf(
      put('B2', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
      { kind: 'mergeCells', sheet: SHEET, area: area('E1:F2') },
      { kind: 'groupColumns', sheet: SHEET, column: 2, columns: 3, closed: true },
      { kind: 'hideColumns', sheet: SHEET, column: 0, columns: 1 },
    );
    firstSheet(book).hiddenRows.add(2).add(9);
    expect(takeSnapshot(book).sheets[0]).toMatchObject({
      merges: [area('E1:F2')],
      hiddenRows: [2],
      hiddenColumns: [2],
    });
  });

  it('two cells at the ends of a sheet are too much to be read, far below the memory it would take', () => {
    const book = bookOf(put('A1', [['a']]), put('XFD1048576', [['z']]));
    expect(() => takeSnapshot(book)).toThrow('the cells are spread over A1:XFD1048576');
    expect(codeOf(() => takeSnapshot(book))).toBe('tooLarge');
  });

  it('a long list is read', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, `Việc ${row}`]);
    expect(takeSnapshot(bookOf(put('A1', rows))).sheets[0]?.values).toEqual(rows);
  });

  it('a hidden sheet is told as such', () => {
    const book = bookOf();
    firstSheet(book).visible = false;
    expect(takeSnapshot(book).sheets.map(({ visible }) => visible)).toEqual([false]);
  });

  it('what was read does not change with the book', () => {
    const book = bookOf(put('A1', [['a']]));
    const before = takeSnapshot(book);
    firstSheet(book).cells.clear();
    firstSheet(book).tables.push({ name: 'Bang', area: area('A1:A2') });
    expect(before.sheets[0]).toMatchObject({ values: [['a']], tables: [] });
  });

  it('rows that did not change are taken over, and so are the formulas that stayed', async () => {
    const workbook = fileWorkbook(
      bookOf(put('A1', [['a', { formula: '=A1', value: 'a' }]]), put('A2', [['b', 'c']])),
    );
    const [before] = (await workbook.read()).sheets;
    await workbook.apply([put('A2', [['d', 'e']])]);
    const [after] = (await workbook.read()).sheets;
    expect(after?.values).toEqual([
      ['a', 'a'],
      ['d', 'e'],
    ]);
    expect(after?.values[0]).toBe(before?.values[0]);
    expect(after?.formulas).toBe(before?.formulas);
  });

  it('after every change reads as if all were taken anew', async () => {
    const cell: fc.Arbitrary<CellInput> = fc.oneof(
      fc.constant(null),
      fc.constantFrom('', 'a', 0, 45_000, true),
      fc.record({ formula: fc.constantFrom('=A1', '=1'), value: fc.constantFrom(null, '', 1) }),
    );
    const at = fc.constantFrom('A1', 'B2', 'C3', 'B6', 'E2');
    const edit = fc.oneof(
      fc.tuple(at, cell).map(([place, input]) => put(place, [[input]])),
      fc
        .tuple(at, fc.constantFrom('0%', 'dd/mm/yyyy', 'General'))
        .map(([place, numberFormat]) => format(place, { numberFormat })),
      fc.constant<Edit>({ kind: 'hideColumns', sheet: SHEET, column: 1, columns: 1 }),
      fc.constant<Edit>({ kind: 'clearSheet', sheet: SHEET }),
    );
    const change = fc.oneof(edit, fc.constantFrom('undo', 'redo'));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const workbook = fileWorkbook(bookOf());
        for (const each of changes) {
          if (each === 'undo') workbook.undo();
          else if (each === 'redo') workbook.redo();
          else await workbook.apply([each]);
          const taken = await workbook.read();
          const anew = takeSnapshot(workbook.book);
          expect(taken).toEqual(anew);
          expect(taken.sheets.map(({ formulas }) => [...formulas.keys()])).toEqual(
            anew.sheets.map(({ formulas }) => [...formulas.keys()]),
          );
        }
      }),
    );
  });
});
