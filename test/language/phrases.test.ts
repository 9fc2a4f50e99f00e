import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../src/language/phrases';
import { wordsOf } from '../../src/language/words';

const find = phraseFinder([
  [1, 'truyền thanh'],
  [2, 'hệ thống truyền thanh'],
  [3, 'hỏi đáp'],
]);
const found = (text: string) =>
  find(text, wordsOf(text)).map(({ value, start, end }) => [value, text.slice(start, end)]);

describe('phrases', () => {
  it.each([
    [
      'Hệ thống Truyền thanh, truyền  thanh',
      [
        [2, 'Hệ thống Truyền thanh'],
        [1, 'truyền  thanh'],
      ],
    ],
    [
      'hỏi - đáp, hỏi/đáp, hỏi\nđáp',
      [
        [3, 'hỏi - đáp'],
        [3, 'hỏi/đáp'],
        [3, 'hỏi\nđáp'],
      ],
    ],
    ['hỏi. Đáp', []],
    ['hệ thống', []],
    ['', []],
  ] as const)('%j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});
