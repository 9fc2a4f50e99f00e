import { describe, expect, it } from 'vitest';
import { areaBetween, nextInBlock, pastedInto, textsIn } from '../../src/sheetview/block';
import { type CellAt, cellName, parseCell } from '../../src/workbook/address';
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

describe('Enter and Tab within a block', () => {
  const seen = { rows: [1, 3], columns: [0, 2, 3] };
  const walk = (by: 'rows' | 'columns', step: 1 | -1, from: string) => {
    const places: string[] = [];
    let at = parseCell(from) ?? { row: 0, column: 0 };
    for (let count = 0; count < 6; count += 1) {
      at = nextInBlock(seen, at, { by, step });
      places.push(cellName(at));
    }
    return places;
  };

  it('Enter goes down, then to the next column, past what is hidden, and round again', () => {
    expect(walk('rows', 1, 'A2')).toEqual(['A4', 'C2', 'C4', 'D2', 'D4', 'A2']);
    expect(walk('rows', -1, 'A2')).toEqual(['D4', 'D2', 'C4', 'C2', 'A4', 'A2']);
  });

  it('Tab goes right, then to the next row', () => {
    expect(walk('columns', 1, 'A2')).toEqual(['C2', 'D2', 'A4', 'C4', 'D4', 'A2']);
    expect(walk('columns', -1, 'C4')).toEqual(['A4', 'D2', 'C2', 'A2', 'D4', 'C4']);
  });

  it('a cell that a merged area covers is left out', () => {
    const isCovered = ({ row }: CellAt) => row === 3;
    const next = nextInBlock(seen, { row: 1, column: 0 }, { by: 'rows', step: 1 }, isCovered);
    expect(cellName(next)).toBe('C2');
  });
});
