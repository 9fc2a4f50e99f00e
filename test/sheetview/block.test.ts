import { describe, expect, it } from 'vitest';
import { areaBetween, pastedInto, textsIn } from '../../src/sheetview/block';
import { indices, type ViewedCell, type ViewedSheet } from '../../src/sheetview/sheet';

const cell = (value: ViewedCell['value'], formula: string | null = null): ViewedCell => ({
  value,
  formula,
  format: {},
});

/** A1:D3, where C holds formulas and B is hidden. */
const SHEET: ViewedSheet = {
  name: 'A',
  visible: true,
  cells: new Map(
    indices(3).map((row) => [
      row,
      new Map([
        [0, cell(`a${row}`)],
        [1, cell('hidden')],
        [2, cell(row, '=1')],
        [3, cell(null)],
      ]),
    ]),
  ),
  widths: new Map(),
  heights: new Map(),
  merges: [],
  guides: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set([1]),
  groups: [],
  frozenRows: 0,
  frozenColumns: 0,
  selection: null,
};
const SEEN = { rows: indices(3), columns: [0, 2, 3] };
const at = (row: number, column: number) => ({ row, column });

describe('a block', () => {
  it('is copied as it is seen', () => {
    expect(textsIn(SHEET, areaBetween(at(1, 3), at(0, 0)), SEEN)).toEqual([
      ['a0', '0', ''],
      ['a1', '1', ''],
    ]);
  });

  it('takes what is pasted past hidden columns, and its formulas stay', () => {
    const texts = [
      ['x', 'y', 'z', 'more'],
      ['u', 'v', 'w'],
    ];
    const { cells, formulas, isCut } = pastedInto(
      SHEET,
      areaBetween(at(2, 0), at(2, 0)),
      texts,
      SEEN,
    );
    expect(cells.map(({ at: { row, column }, text }) => [row, column, text])).toEqual([
      [2, 0, 'x'],
      [2, 3, 'z'],
      [3, 0, 'u'],
      [3, 2, 'v'],
      [3, 3, 'w'],
    ]);
    expect([formulas, isCut]).toEqual([1, true]);
  });

  it('is filled with a single text', () => {
    const { cells } = pastedInto(SHEET, areaBetween(at(0, 0), at(1, 0)), [['x']], SEEN);
    expect(cells.map(({ text }) => text)).toEqual(['x', 'x']);
  });
});
