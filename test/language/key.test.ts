import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/language/hygiene';
import { matchingKey } from '../../src/language/key';
import { anyText, expectStraightReading, syllables } from './arbitraries';

describe('matchingKey', () => {
  it.each([
    ['Nội dung nhiệm vụ', 'nội  DUNG\nnhiệm\u00a0vụ '],
    ['hoà giải', 'hòa giải'],
    ['UỶ BAN NHÂN DÂN', 'Ủy ban nhân dân'],
    ['Phương hướng', 'Phƣơng hƣớng'],
    ['thực hiện', 'thưc̣ hiêṇ'],
    ['Văn hóa - Thông tin', 'Văn hoá – Thông tin'],
    ['Quốc gia'.normalize('NFD'), 'quốc gia'],
  ])('%j and %j are one', (one, other) => {
    expect(matchingKey(one)).toBe(matchingKey(other));
  });

  it.each([
    ['ma', 'má'],
    ['hoàn', 'hoán'],
    ['dan', 'đan'],
    ['tin bài', 'tin, bài'],
    ['1.1', '1.10'],
    ['thu', 'thư'],
  ])('%j and %j are two', (one, other) => {
    expect(matchingKey(one)).not.toBe(matchingKey(other));
  });

  it('punctuation stays outside the syllable, so that a phrase is found inside a text', () => {
    expect(matchingKey('Tổng kết tại báo cáo này.')).toContain(matchingKey('báo cáo này'));
    expect(matchingKey('(Hoà Bình)')).toBe(matchingKey('(hòa bình)'));
  });

  it('a text and its clean form have one key', () => {
    fc.assert(fc.property(anyText, (text) => matchingKey(clean(text)) === matchingKey(text)));
  });

  it('decomposing, capitals and blanks around do not matter', () => {
    fc.assert(
      fc.property(fc.array(syllables), (words) => {
        const key = matchingKey(words.join(' '));
        expect(matchingKey(words.join('  ').normalize('NFD').toUpperCase())).toBe(key);
        expect(matchingKey(`\n ${words.join('\u00a0')} `)).toBe(key);
      }),
    );
  });

  it('the place of the tone is the only thing two syllables of one key may differ in', () => {
    fc.assert(
      fc.property(syllables, syllables, (one, other) => {
        const letters = (word: string) =>
          Array.from(word.toLowerCase().normalize('NFD')).sort().join('');
        if (matchingKey(one) === matchingKey(other)) expect(letters(one)).toBe(letters(other));
      }),
    );
  });

  it('a long text of any shape is read in one go', () => {
    expectStraightReading(matchingKey);
  }, 60_000);
});
