import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountReading, readCount } from '../../src/language/count';
import { writeCount } from '../../src/language/number';
import { anyText, expectStraightReading } from './arbitraries';

const NEWS = { name: 'tin, bài', family: 'news' } as const;
const SESSION = { name: 'cuộc', family: 'session' } as const;
const PEOPLE = { name: 'lượt người', family: 'people' } as const;

function count(value: number, more: object = {}): CountReading {
  return {
    kind: 'count',
    value,
    bound: 'exact',
    boundWord: null,
    unit: null,
    form: 'words',
    ...more,
  };
}

describe('readCount', () => {
  it.each([
    [38, count(38, { form: 'number' })],
    [0, count(0, { form: 'number' })],
    ['1.250', count(1250, { form: 'digits' })],
    ['1 250', count(1250, { form: 'digits' })],
    ['1\u00a0250', count(1250, { form: 'digits' })],
    ['1,250', count(1250, { form: 'digits' })],
    ['1250', count(1250, { form: 'digits' })],
    ['12.345.678', count(12345678, { form: 'digits' })],
    [' 08 ', count(8, { form: 'digits' })],
    ['38 cuộc', count(38, { unit: SESSION })],
    ['950 lượt người', count(950, { unit: PEOPLE })],
    ['1.250 lượt  người tham dự.', count(1250, { unit: PEOPLE })],
    ['33 tin bài', count(33, { unit: NEWS })],
    ['- 03 cuộc', count(3, { unit: SESSION })],
    ['được 38 cuộc họp dân', count(38, { unit: { name: 'cuộc họp', family: 'session' } })],
    ['hơn 285', count(285, { bound: 'atLeast', boundWord: 'hơn' })],
    ['Trên 285 tin, bài', count(285, { bound: 'atLeast', boundWord: 'trên', unit: NEWS })],
    ['ít nhất 4', count(4, { bound: 'atLeast', boundWord: 'ít nhất' })],
    ['≥ 4', count(4, { bound: 'atLeast', boundWord: '≥' })],
    ['285 tin, bài trở lên', count(285, { bound: 'atLeast', boundWord: 'trở lên', unit: NEWS })],
    ['khoảng 200', count(200, { bound: 'unsure', boundWord: 'khoảng' })],
    [
      'gần 300 tin',
      count(300, { bound: 'unsure', boundWord: 'gần', unit: { name: 'tin', family: 'news' } }),
    ],
    ['ước đạt 50', count(50, { bound: 'unsure', boundWord: 'ước đạt' })],
    ['~285', count(285, { bound: 'unsure', boundWord: '~' })],
    ['Không', count(0)],
    ['ko', count(0)],
    ['-', count(0)],
    ['–', count(0)],
    ['Không phát sinh', count(0)],
    ['0', count(0, { form: 'digits' })],
  ] as const)('%j is a count', (value, reading) => {
    expect(readCount(value)).toEqual(reading);
  });

  it.each([
    [null, { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['…', { kind: 'noFigure' }],
    ['...', { kind: 'noFigure' }],
    ['Chưa có số liệu', { kind: 'noFigure' }],
    ['x', { kind: 'tick' }],
    ['✓', { kind: 'tick' }],
    ['1,5', { kind: 'fraction', value: 1.5 }],
    ['0,875', { kind: 'fraction', value: 0.875 }],
    [1.5, { kind: 'fraction', value: 1.5 }],
    ['-3', { kind: 'negative', value: -3 }],
    [-3, { kind: 'negative', value: -3 }],
    ['2/3', { kind: 'slash', left: 2, right: 3 }],
    ['14/18 đơn vị', { kind: 'slash', left: 14, right: 18 }],
    ['08 - 15 phút', { kind: 'range', from: 8, to: 15 }],
    ['08 đến 15', { kind: 'range', from: 8, to: 15 }],
    ['100%', { kind: 'percent', points: 100 }],
    ['31/01/2024', { kind: 'unreadable', text: '31/01/2024' }],
    ['29/KH-UBND', { kind: 'unreadable', text: '29/KH-UBND' }],
    ['Quý 1', { kind: 'unreadable', text: 'Quý 1' }],
    ['nhiều', { kind: 'unreadable', text: 'nhiều' }],
    [NaN, { kind: 'unreadable', text: 'NaN' }],
    [true, { kind: 'unreadable', text: 'true' }],
    ['99999999999999999999', { kind: 'unreadable', text: '99999999999999999999' }],
  ] as const)('%j is none', (value, reading) => {
    expect(readCount(value)).toEqual(reading);
  });

  it('two quantities in one cell are told apart', () => {
    const quantity = { bound: 'exact', boundWord: null };
    expect(readCount('38 cuộc với 950 lượt người')).toEqual({
      kind: 'several',
      quantities: [
        { ...quantity, value: 38, unit: SESSION },
        { ...quantity, value: 950, unit: PEOPLE },
      ],
    });
    expect(readCount('33 + 16')).toEqual({
      kind: 'several',
      quantities: [
        { ...quantity, value: 33, unit: null },
        { ...quantity, value: 16, unit: null },
      ],
    });
  });

  it('what was written strictly is read back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(readCount(writeCount(value))).toEqual(count(value, { form: 'digits' }));
        const below =
          value === 0 ? count(0, { form: 'digits' }) : { kind: 'negative', value: -value };
        expect(readCount(writeCount(value === 0 ? 0 : -value))).toEqual(below);
      }),
    );
  });

  it('fractions that were written strictly are read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 4 }),
        (digits, scale) => {
          const value = digits / 10 ** scale;
          // "1,250" is how an English Excel shows a thousand and a quarter of one.
          fc.pre(!/^[1-9]\d{0,2},\d{3}$/.test(writeCount(value)));
          const reading = readCount(writeCount(value));
          expect('value' in reading ? reading.value : reading).toBe(value);
        },
      ),
    );
  });

  it('any cell gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => typeof readCount(text).kind === 'string'));
    fc.assert(fc.property(fc.double(), (value) => typeof readCount(value).kind === 'string'));
    expectStraightReading(readCount);
  }, 60_000);
});
