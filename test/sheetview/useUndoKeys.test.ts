import { describe, expect, it } from 'vitest';
import { undoKey } from '../../src/sheetview/useUndoKeys';

const stroke = (key: string, more = {}) =>
  undoKey({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...more });

describe('undoKey', () => {
  it('Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z do again', () => {
    expect(stroke('z')).toBe(true);
    expect(stroke('y')).toBe(false);
    expect(stroke('Z', { shiftKey: true })).toBe(false);
    expect(stroke('z', { ctrlKey: false, metaKey: true })).toBe(true);
  });

  it('letters alone, with Alt or others are no undo', () => {
    expect(stroke('z', { ctrlKey: false })).toBeNull();
    expect(stroke('z', { altKey: true })).toBeNull();
    expect(stroke('x')).toBeNull();
  });
});
