import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral, writeNumeral } from '../../src/language/numeral';
import { anyText } from './arbitraries';

describe('numerals', () => {
  it.each([
    ['1.250', 1250],
    ['1 250', 1250],
    ['1,250', 1250],
    ['1.250.000', 1250000],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['08', 8],
    ['0', 0],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,875', 0.875],
    ['0.875', 0.875],
    ['1.2501', 1.2501],
    ['9007199254740991', 9007199254740991],
  ])('%j is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '1.',
    '.5',
    '1.25.0',
    '1 25',
    '-3',
    '1e5',
    '１',
    '9007199254740992',
    '1.250.00',
    'một',
  ])('%j is none', (text) => {
    expect(readNumeral(text)).toBe(null);
  });

  it('what is written is read back', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (value) => readNumeral(writeNumeral(value)) === value));
  });

  it('any text gets an answer', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => readNumeral(text) === null || Number.isFinite(readNumeral(text)),
      ),
    );
  });
});
