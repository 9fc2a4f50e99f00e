import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/workbook/edit';
import { inBatches } from '../../src/write/batches';

const block = (rows: number): Edit => ({
  kind: 'putCells',
  sheet: 'A',
  block: {
    at: { row: 5, column: 0 },
    cells: Array.from({ length: rows }, (_, row) => [`dòng ${row}`]),
    formats: ['@'],
  },
});
const small: Edit = { kind: 'addSheet', sheet: 'A' };

describe('inBatches', () => {
  it('keeps small edits together and in order', () => {
    const edits = [small, block(3), small];
    expect(inBatches(edits)).toEqual([edits]);
    expect(inBatches([])).toEqual([]);
  });

  it('opens a new batch when the next edit would not fit', () => {
    const size = new TextEncoder().encode(JSON.stringify(block(3))).length + 1_000;
    expect(inBatches([block(3), block(3)], size)).toEqual([[block(3)], [block(3)]]);
  });

  it('halves a block that is too large, losing no row', () => {
    const batches = inBatches([block(100)], 500);
    const blocks = batches.flat().flatMap((edit) => (edit.kind === 'putCells' ? [edit.block] : []));
    expect(batches.length).toBeGreaterThan(2);
    expect(blocks.flatMap(({ cells }) => cells)).toEqual(
      Array.from({ length: 100 }, (_, row) => [`dòng ${row}`]),
    );
    expect(blocks.map(({ at }) => at.row)).toEqual(
      blocks.map((_, index) =>
        blocks.slice(0, index).reduce((row, { cells }) => row + cells.length, 5),
      ),
    );
  });
});
