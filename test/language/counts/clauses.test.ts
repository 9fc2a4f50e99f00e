import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, clausesOf, within } from '../../../src/language/counts/clauses';
import { anyText } from '../arbitraries';

const blocks = (text: string) =>
  blocksOf(text).map(({ start, end }) => text.slice(start, end).trim());
const clauses = (text: string) =>
  clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );

describe('blocks and clauses', () => {
  it('a list has one block for each line, running text one for each paragraph', () => {
    expect(blocks('Cụ thể:\n- Cổng: 33 tin\n+ Đài: 16 tin\n1. Hội nghị\na) Họp')).toEqual([
      'Cụ thể:',
      '- Cổng: 33 tin',
      '+ Đài: 16 tin',
      '1. Hội nghị',
      'a) Họp',
    ]);
    expect(blocks('Cổng: 33 tin\nĐài: 16 tin')).toEqual(['Cổng: 33 tin', 'Đài: 16 tin']);
    expect(blocks('được 38 cuộc với 950\nlượt người\n\nHết')).toEqual([
      'được 38 cuộc với 950\nlượt người',
      'Hết',
    ]);
    expect(blocks('là: 69\nTTHC, trong đó: 37')).toHaveLength(1);
  });

  it('clauses end at stops, not inside numbers', () => {
    expect(clauses('Có 1.250 tin; 3 bài. Hết! (xong.) v.v…')).toEqual([
      'Có 1.250 tin;',
      '3 bài.',
      'Hết!',
      '(xong.',
      ') v.v…',
    ]);
  });

  it('together they are the whole text, and none is endless', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = blocksOf(text).flatMap((block) => clausesOf(text, block));
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
    expect(blocksOf('a'.repeat(10_000)).every(({ start, end }) => end - start <= 3000)).toBe(true);
  });

  it('items belong to the span in which they begin', () => {
    const items = [0, 3, 5, 9].map((start) => ({ start, end: start + 3 }));
    expect(within(items, { start: 3, end: 9 }).map(({ start }) => start)).toEqual([3, 5]);
    expect(within(items, { start: 10, end: 20 })).toEqual([]);
  });
});
