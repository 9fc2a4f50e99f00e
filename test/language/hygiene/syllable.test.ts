import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSyllable,
  skeleton,
  splitSyllable,
  toneLast,
  withoutTone,
} from '../../../src/language/hygiene/syllable';
import { syllables } from '../arbitraries';

describe('syllables', () => {
  it.each([
    ['nghiệm', { onset: 'ngh', rime: 'iêm', tones: '\u0323' }],
    ['Quốc', { onset: 'qu', rime: 'ôc', tones: '\u0301' }],
    ['gìn', { onset: 'g', rime: 'in', tones: '\u0300' }],
    ['giữ', { onset: 'gi', rime: 'ư', tones: '\u0303' }],
    ['UỶ', { onset: '', rime: 'uy', tones: '\u0309' }],
    ['Đài', { onset: 'đ', rime: 'ai', tones: '\u0300' }],
    ['thưc', { onset: 'th', rime: 'ưc', tones: '' }],
  ])('%j', (word, parts) => {
    expect(splitSyllable(word)).toEqual(parts);
  });

  it.each(['', 'ớng', 'thưcj', 'Excel', 'UBND', 'zalo', 'hoàa', 'tin,', 'a b'])(
    '%j is none',
    (word) => {
      expect(splitSyllable(word)).toBe(null);
    },
  );

  it('a stop takes sắc or nặng only, and one tone is enough', () => {
    expect(['học', 'hóc', 'hòc', 'hoc', 'hòá'].map(isSyllable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('every syllable is one, wherever its tone stands', () => {
    fc.assert(
      fc.property(syllables, (word) => isSyllable(word)),
      { numRuns: 2000 },
    );
  });

  it('words lose their tone, or all their marks, or move the tone to their end', () => {
    expect([withoutTone('Nhiệm'), skeleton('ĐƯỜNG Nhiệm')]).toEqual(['Nhiêm', 'duong nhiem']);
    expect(toneLast('hoà')).toBe(toneLast('hòa'));
    expect(toneLast('hoá')).not.toBe(toneLast('hòa'));
  });
});
