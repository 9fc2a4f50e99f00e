import { describe, expect, it } from 'vitest';
import { moved } from '../../src/sheetview/move';
import { cellName, parseArea, parseCell } from '../../src/workbook/address';

/** In a sheet of ten rows, A to E, where B2:D2 and A5:A7 are merged. */
function go(from: string, key: string, ctrlKey = false): string | null {
  const merges = ['B2:D2', 'A5:A7'].flatMap((name) => parseArea(name) ?? []);
  const start = parseCell(from) ?? { row: -1, column: -1 };
  const at = moved(start, { key, ctrlKey }, { extent: { rows: 10, columns: 5 }, merges });
  return at === null ? null : cellName(at);
}

describe('moved', () => {
  it('goes one cell with an arrow, and ends where the sheet ends', () => {
    expect(go('B4', 'ArrowUp')).toBe('B3');
    expect(go('B4', 'ArrowRight')).toBe('C4');
    expect(go('A1', 'ArrowUp')).toBe('A1');
    expect(go('E10', 'ArrowRight')).toBe('E10');
  });

  it('goes to the ends of the row and of the sheet', () => {
    expect(go('C4', 'Home')).toBe('A4');
    expect(go('C4', 'End')).toBe('E4');
    expect(go('C4', 'Home', true)).toBe('A1');
    expect(go('C4', 'End', true)).toBe('E10');
    expect(go('C4', 'PageDown')).toBe('C10');
  });

  it('takes a merged area as one cell', () => {
    expect(go('A2', 'ArrowRight')).toBe('B2');
    expect(go('B2', 'ArrowRight')).toBe('E2');
    expect(go('E2', 'ArrowLeft')).toBe('B2');
    expect(go('C3', 'ArrowUp')).toBe('B2');
    expect(go('A5', 'ArrowDown')).toBe('A8');
    expect(go('A8', 'ArrowUp')).toBe('A5');
  });

  it('does not move with any other key', () => {
    expect(['a', 'Enter', 'Tab', 'F2'].map((key) => go('C4', key))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
