import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/glyphs';

describe('textWidth', () => {
  it('knows the widths of the typeface', () => {
    expect(textWidth('STT', 12, true)).toBeCloseTo(((556 + 667 + 667) * 12) / 1000);
    expect(textWidth('thường', 10, false)).toBeCloseTo((278 + 500 + 542 + 529 + 500 + 500) / 100);
  });

  it('gives tones and hats no room, composed or not', () => {
    expect(textWidth('Tuyên truyền', 12, false)).toBe(textWidth('Tuyen truyen', 12, false));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textWidth(text.normalize('NFD'), 12, false)).toBe(
          textWidth(text.normalize('NFC'), 12, false),
        );
      }),
    );
  });

  it('takes an unknown letter as wide', () => {
    expect(textWidth('漢', 12, false)).toBe(12);
  });
});
