import { describe, expect, it } from 'vitest';
import { spansOf } from '../../src/sheetview/merges';

describe('spansOf', () => {
  it('draws a merged area once, at its first cell', () => {
    const area = { row: 1, column: 0, rows: 2, columns: 2 };
    const spans = spansOf([area]);
    expect(spans.from({ row: 1, column: 0 })).toBe(area);
    expect(spans.covers({ row: 1, column: 0 })).toBe(false);
    expect(spans.covers({ row: 2, column: 1 })).toBe(true);
    expect(spans.from({ row: 2, column: 1 })).toBeUndefined();
    expect(spans.covers({ row: 3, column: 0 })).toBe(false);
  });
});
