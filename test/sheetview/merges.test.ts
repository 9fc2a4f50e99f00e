import { describe, expect, it } from 'vitest';
import { spansOf } from '../../src/sheetview/merges';

describe('spansOf', () => {
  it('tells in which merged area a cell lies', () => {
    const area = { row: 1, column: 0, rows: 2, columns: 2 };
    const spans = spansOf([area]);
    expect(spans.around({ row: 1, column: 0 })).toBe(area);
    expect(spans.around({ row: 2, column: 1 })).toBe(area);
    expect(spans.around({ row: 3, column: 0 })).toBeUndefined();
  });
});
