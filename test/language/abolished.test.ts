import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOLISHED, findAbolished } from '../../src/language/abolished';
import { anyText, expectStraightReading, seeds } from './arbitraries';

describe('words of the abolished level', () => {
  it('stand with their places, the longest name as one', () => {
    const text = 'UBND huyện và các xã,  thị trấn; Phòng Nội vụ huyện Hương Sơn';
    expect(findAbolished(text)).toEqual([
      { kind: 'districtPeople', text: 'UBND huyện', start: 0, end: 10 },
      { kind: 'township', text: 'thị trấn', start: 23, end: 31 },
      { kind: 'districtOffice', text: 'Phòng Nội vụ huyện', start: 33, end: 51 },
    ]);
  });

  it.each([
    'Phòng Văn hóa - Xã hội',
    'xã Vĩnh Linh, phường, đặc khu',
    'https://a.vn/huyện',
    'Sở Nội vụ',
    '',
  ])('%j holds none', (text) => {
    expect(findAbolished(text)).toEqual([]);
  });

  it('every known name is found, in any case', () => {
    const names = Object.values(ABOLISHED).flat();
    expect(
      names.map((name) => findAbolished(`(${name.toUpperCase()})`).map(({ text }) => text)),
    ).toEqual(names.map((name) => [name.toUpperCase()]));
  });

  it('every "huyện" of the documents is found once', () => {
    for (const { text } of seeds()) {
      const composed = text.normalize('NFC').replace(/https?:\S+/g, '');
      const found = findAbolished(text).filter((word) => /huyện/i.test(word.text));
      expect(found).toHaveLength(composed.match(/(?<!\p{L})huyện/giu)?.length ?? 0);
    }
  });

  it('any text gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => Array.isArray(findAbolished(text))));
    expectStraightReading(findAbolished);
  }, 60_000);
});
