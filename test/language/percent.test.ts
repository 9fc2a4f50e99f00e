import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePercent } from '../../src/language/number';
import { readPercent } from '../../src/language/percent';
import { anyText, expectStraightReading } from './arbitraries';

const percent = (points: number, form: string, bound = 'exact') => ({
  kind: 'percent',
  points,
  bound,
  form,
});

describe('readPercent', () => {
  it.each([
    ['100%', percent(100, 'sign')],
    ['87,5 %', percent(87.5, 'sign')],
    ['87.5%', percent(87.5, 'sign')],
    ['1%', percent(1, 'sign')],
    ['0,5%', percent(0.5, 'sign')],
    ['Đạt 100%', percent(100, 'sign')],
    ['trên 90%', percent(90, 'sign', 'atLeast')],
    ['95 phần trăm', percent(95, 'sign')],
    ['100', percent(100, 'points')],
    [87.5, percent(87.5, 'points')],
    [1, percent(100, 'fraction')],
    [0.875, percent(87.5, 'fraction')],
    ['0,875', percent(87.5, 'fraction')],
    [0.29, percent(29, 'fraction')],
    [0.57, percent(57, 'fraction')],
    [0, percent(0, 'fraction')],
    ['1.249/1.250', { kind: 'ratio', part: 1249, whole: 1250 }],
    ['1249 / 1250 (99,9%)', { kind: 'ratio', part: 1249, whole: 1250 }],
    ['0/0', { kind: 'ratio', part: 0, whole: 0 }],
    [null, { kind: 'empty' }],
    [' ', { kind: 'empty' }],
    ['…', { kind: 'noFigure' }],
    ['100% hồ sơ', { kind: 'unreadable', text: '100% hồ sơ' }],
    ['Mục tiêu 3: 100%', { kind: 'unreadable', text: 'Mục tiêu 3: 100%' }],
    [-5, { kind: 'unreadable', text: '-5' }],
  ] as const)('%j', (value, reading) => {
    expect(readPercent(value)).toEqual(reading);
  });

  it('what was written strictly is read back', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (tenths) => {
        expect(readPercent(writePercent(tenths / 10))).toEqual(percent(tenths / 10, 'sign'));
      }),
    );
  });

  it('any cell gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => typeof readPercent(text).kind === 'string'));
    fc.assert(fc.property(fc.double(), (value) => typeof readPercent(value).kind === 'string'));
    expectStraightReading(readPercent);
  }, 60_000);
});
