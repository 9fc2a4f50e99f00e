import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned } from '../../../src/language/hygiene/cleaned';
import { anyText } from '../arbitraries';

describe('cleaned', () => {
  it('a place behind mended stretches leads back to the same word', () => {
    const text = 'Nội  dung\u00a0: huyện';
    const { text: clear, origin } = cleaned(text);
    const start = clear.indexOf('huyện');
    expect(text.slice(origin(start), origin(start + 'huyện'.length))).toBe('huyện');
  });

  it('places keep their order, and both ends are the ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: clear, origin } = cleaned(text);
        const places = Array.from({ length: clear.length + 1 }, (_, offset) => origin(offset));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(0)).toBe(0);
        expect(places.at(-1)).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('characters that were not mended lead back to themselves', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: clear, origin } = cleaned(text);
        if (clear !== text) return;
        expect(Array.from(text, (_, i) => origin(i))).toEqual(Array.from(text, (_, i) => i));
      }),
    );
  });
});
