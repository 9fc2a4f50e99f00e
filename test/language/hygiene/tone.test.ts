import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveMisplacedTone } from '../../../src/language/hygiene/tone';
import { syllables } from '../arbitraries';

describe('misplaced tones', () => {
  it.each([
    ['thưc̣', 'thực'],
    ['hiêṇ', 'hiện'],
    ['hiêṇ'.normalize('NFD'), 'hiện'],
    ['THƯC̣', 'THỰC'],
    ['hoań', 'hoán'],
    ['quyên\u0300', 'quyền'],
    ['ngươi\u0300n', 'ngươìn'],
    ['hiệṇ', 'hiện'],
    ['toań', 'toán'],
    ['huynh\u0300', 'huỳnh'],
  ])('%j becomes %j', (word, expected) => {
    expect(moveMisplacedTone(word.normalize('NFC'))).toBe(expected.normalize('NFC'));
  });

  it.each(['España', 'Núñez', 'señor', 'ñi', 'ć', 'hiệń', 'hoac\u0300', '\u0323n', 'ṇ'])(
    '%j stays',
    (word) => {
      expect(moveMisplacedTone(word.normalize('NFC'))).toBe(word.normalize('NFC'));
    },
  );

  it('a tone on any vowel stays', () => {
    fc.assert(
      fc.property(syllables, (word) => moveMisplacedTone(word) === word),
      { numRuns: 1000 },
    );
  });

  it('a tone behind a closed syllable comes to the same vowel wherever it was put', () => {
    fc.assert(
      fc.property(fc.constantFrom('thưc', 'hiên', 'nươc', 'toan', 'quyên', 'nghiêp'), (word) => {
        const letters = Array.from(word);
        const moved = letters.flatMap((letter, i) =>
          /[cnpgh]/.test(letter) && i > 2
            ? [
                moveMisplacedTone(
                  [...letters.slice(0, i + 1), '\u0323', ...letters.slice(i + 1)]
                    .join('')
                    .normalize('NFC'),
                ),
              ]
            : [],
        );
        expect(new Set(moved).size).toBe(1);
      }),
    );
  });
});
