import { describe, expect, it } from 'vitest';
import { lookOf, pixelsOf, shownText } from '../../src/sheetview/look';

describe('the look of a cell', () => {
  it('numbers stand on the right and read as in Vietnamese', () => {
    expect(lookOf({}, 12).textAlign).toBe('right');
    expect(lookOf({}, '12').textAlign).toBe('left');
    expect([12.5, 1234567, -3].map((value) => shownText(value))).toEqual(['12,5', '1234567', '-3']);
  });

  it('texts are shown as they are, and nothing for an empty cell', () => {
    expect(['- a\nb', '', null].map((value) => shownText(value))).toEqual(['- a\nb', '', '']);
  });

  it('widths come out in the pixels that Excel gives them', () => {
    expect([30, 187.5, undefined].map((points) => pixelsOf(points))).toEqual([40, 250, 64]);
  });
});
