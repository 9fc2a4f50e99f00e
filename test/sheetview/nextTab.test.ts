import { describe, expect, it } from 'vitest';
import { nextTab } from '../../src/sheetview/nextTab';

describe('nextTab', () => {
  it('goes round with the arrows, and to both ends', () => {
    expect(nextTab('ArrowRight', 2, 3)).toBe(0);
    expect(nextTab('ArrowLeft', 0, 3)).toBe(2);
    expect(nextTab('Home', 2, 3)).toBe(0);
    expect(nextTab('End', 0, 3)).toBe(2);
    expect(nextTab('Enter', 0, 3)).toBeNull();
  });
});
