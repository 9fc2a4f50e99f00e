import { describe, expect, it } from 'vitest';
import { boundAfter, boundBefore } from '../../src/language/bound';

const before = (text: string) => boundBefore(text, text.length);

describe('words of approximation', () => {
  it.each([
    ['hơn ', { bound: 'atLeast', word: 'hơn', start: 0 }],
    ['đăng trên ', { bound: 'atLeast', word: 'trên', start: 5 }],
    ['ÍT NHẤT ', { bound: 'atLeast', word: 'ít nhất', start: 0 }],
    ['không dưới ', { bound: 'atLeast', word: 'không dưới', start: 0 }],
    ['dưới ', { bound: 'unsure', word: 'dưới', start: 0 }],
    ['ước đạt ', { bound: 'unsure', word: 'ước đạt', start: 0 }],
    ['(~', { bound: 'unsure', word: '~', start: 1 }],
    ['>=', { bound: 'atLeast', word: '>=', start: 0 }],
    ['', null],
    ['được ', null],
    ['cơn ', null],
    ['hơn nữa ', null],
  ] as const)('%j', (text, expected) => {
    expect(before(text)).toEqual(expected);
  });

  it('a word that only ends in one is none', () => {
    expect([before('xhơn '), before('phước ')]).toEqual([null, null]);
  });

  it('"trở lên" stands behind', () => {
    expect(boundAfter('285 tin trở lên.', 7)).toEqual({
      bound: 'atLeast',
      word: 'trở lên',
      start: 8,
    });
    expect([boundAfter('285 tin', 7), boundAfter('285 trở lênh', 3)]).toEqual([null, null]);
  });
});
