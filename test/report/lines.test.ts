import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/glyphs';
import { breakLines, linesPerRow, rowHeight } from '../../src/report/lines';

const box = { width: 60, size: 12, bold: false };

describe('breakLines', () => {
  it('breaks after blanks, slashes and hyphens', () => {
    expect(breakLines('Xây dựng Kế hoạch', box)).toEqual(['Xây dựng ', 'Kế hoạch']);
    expect(breakLines('https://vinhlinh.vn/tin-ve-cchc', box)).toEqual([
      'https://',
      'vinhlinh.vn/',
      'tin-ve-cchc',
    ]);
  });

  it('keeps the breaks of the text', () => {
    expect(breakLines('a\n\nb', box)).toEqual(['a\n', '\n', 'b']);
    expect(breakLines('', box)).toEqual(['']);
    expect(breakLines('a\n', box)).toEqual(['a\n', '']);
  });

  it('cuts a word that is wider than the cell', () => {
    expect(breakLines('mmmmmmmmmm', box)).toEqual(['mmmmmm', 'mmmm']);
  });

  it('put together again, the lines are the text, and each fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = breakLines(text, box);
        expect(lines.join('')).toBe(text);
        for (const line of lines) {
          const single = Array.from(line.trimEnd()).length <= 1;
          expect(single || textWidth(line.trimEnd(), 12, false) <= box.width).toBe(true);
        }
      }),
    );
  });
});

describe('rowHeight', () => {
  it('has room for its lines and half a line more', () => {
    expect(rowHeight(1, 12)).toBe(24);
    expect(rowHeight(15, 12)).toBe(245);
  });

  it('a row of the most lines is not higher than Excel allows', () => {
    expect(rowHeight(linesPerRow(12), 12)).toBeLessThanOrEqual(409);
    expect(rowHeight(linesPerRow(12) + 1, 12)).toBeGreaterThan(409);
  });
});
