import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  type Area,
  areaName,
  type CellAt,
  cellName,
  columnIndex,
  columnName,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parseCell,
  quoteSheet,
} from '../../src/workbook/address';

const CELLS: fc.Arbitrary<CellAt> = fc.record({
  row: fc.nat(LAST_ROW - 1),
  column: fc.nat(LAST_COLUMN - 1),
});

const AREAS: fc.Arbitrary<Area> = fc.tuple(CELLS, CELLS).map(([a, b]) => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
}));

describe('addresses', () => {
  it('columns are named A to Z, then AA', () => {
    expect([0, 25, 26, 51, 52, 701, 702, LAST_COLUMN - 1].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  it('a cell is read with and without dollar signs, in either case', () => {
    const b3 = { row: 2, column: 1 };
    expect(['B3', '$B$3', 'b3', 'B$3'].map(parseCell)).toEqual([b3, b3, b3, b3]);
  });

  it('what is no cell of a sheet is null', () => {
    const texts = ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1B', 'A-1', 'A1 ', 'R1C1'];
    expect(texts.map(parseCell)).toEqual(texts.map(() => null));
  });

  it('an area may be named from any of its corners', () => {
    const area = { row: 1, column: 1, rows: 8, columns: 3 };
    expect(['B2:D9', 'D9:B2', 'B9:D2', '$D$2:$B$9'].map(parseArea)).toEqual([
      area,
      area,
      area,
      area,
    ]);
    expect(['B2:', ':B2', 'B2:D9:E1', 'B2-D9'].map(parseArea)).toEqual([null, null, null, null]);
  });

  it('a sheet is quoted and its quotes are doubled', () => {
    expect(quoteSheet("Bà Rịa's")).toBe("'Bà Rịa''s'");
    expect(absolute('Nhiệm vụ', { row: 0, column: 1, rows: 2, columns: 3 })).toBe(
      "'Nhiệm vụ'!$B$1:$D$2",
    );
    expect(absolute('A1', { row: 4, column: 0, rows: 1, columns: 1 })).toBe("'A1'!$A$5");
  });

  it('a cell that is printed and read is the same cell', () => {
    fc.assert(
      fc.property(CELLS, (at) => {
        expect(parseCell(cellName(at))).toEqual(at);
      }),
    );
  });

  it('an area that is printed and read is the same area', () => {
    fc.assert(
      fc.property(AREAS, (area) => {
        expect(parseArea(areaName(area))).toEqual(area);
      }),
    );
  });

  it('a column that is printed and read is the same column', () => {
    fc.assert(
      fc.property(fc.nat(LAST_COLUMN - 1), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
  });

  it('an area contains its four corners and none of the cells around them', () => {
    fc.assert(
      fc.property(AREAS, (area) => {
        const { row, column, rows, columns } = area;
        const [last, right] = [row + rows - 1, column + columns - 1];
        const corners = [row, last].flatMap((r) => [column, right].map((c) => [r, c] as const));
        const around = [
          [row - 1, column],
          [row, column - 1],
          [last + 1, right],
          [last, right + 1],
        ] as const;
        const inside = ([r, c]: readonly [number, number]) => contains(area, { row: r, column: c });
        expect([corners.every(inside), around.some(inside)]).toEqual([true, false]);
      }),
    );
  });
});
