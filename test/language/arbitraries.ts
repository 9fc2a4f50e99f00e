import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { ONSETS, RIMES, STOPS } from '../../src/language/hygiene/rimes';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWEL = /[aăâeêioôơuưy]/g;

/** A syllable with its tone on any of its vowels: "hoà" and "hòa" alike; always composed. */
export const syllables: fc.Arbitrary<string> = fc
  .record({
    onset: fc.constantFrom('', ...ONSETS),
    rime: fc.constantFrom(...RIMES),
    tone: fc.constantFrom(...TONES),
    seat: fc.nat(2),
    letters: fc.constantFrom('lower', 'capital', 'upper'),
  })
  .filter(
    ({ rime, tone }) => !STOPS.some((stop) => rime.endsWith(stop)) || /[\u0301\u0323]/.test(tone),
  )
  .map(({ onset, rime, tone, seat, letters }) => {
    const seats = Array.from(rime.matchAll(VOWEL), ({ index }) => index);
    const at = (seats[Math.min(seat, seats.length - 1)] ?? 0) + 1;
    const word = (onset + rime.slice(0, at) + tone + rime.slice(at)).normalize('NFC');
    if (letters === 'upper') return word.toUpperCase();
    return letters === 'capital' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });

/** Clean running text: syllables, one blank or a mark between them. */
export const cleanTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(syllables, fc.constantFrom(' ', ', ', '. ', '; ', '\n', ' - ', '/')))
  .map((pairs) => pairs.flat().join('').trim());

const PIECES = [
  ...[
    ' ',
    '  ',
    '     ',
    '\u00a0',
    '\t',
    '\n',
    '.',
    ',',
    ';',
    ':',
    '…',
    '/',
    '-',
    '–',
    '(',
    ')',
    '%',
  ],
  ...['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u031b', '\u200b', '\ufeff'],
  ...['ƣ', 'Ð', 'đ', 'ñ', 'ṇ', '“', '”', '"', '·', '®', 'µ', 'Ö'],
  ...['số', 'ngày', 'tháng', 'năm', 'Kế hoạch', 'KH-UBND', 'thưc', 'hiên', 'hoà', 'UBND', 'huyện'],
  ...['0', '08', '1.250', '31/01/2024', '29/KH-UBND', '100%', 'hơn', 'trên', 'khoảng'],
  ...['tin', 'bài', 'cuộc', 'lượt người', 'TTHC', 'trong đó', 'Cổng TTĐT', 'https://a.vn/b', 'x'],
];

/** Anything that may stand in a cell, with the pieces that our readers look for. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), syllables), { maxLength: 24 })
    .map((all) => all.join(' ')),
);

/** Repeated, these make a careless pattern try every way to match. */
const NASTY: readonly string[] = [
  ...[
    ' ',
    '0',
    '0 ',
    '1.',
    '.',
    '…',
    '-',
    '/',
    'a',
    'á',
    'a ',
    'số ',
    '29/',
    '29-',
    '1/1/',
    'A-',
    'A/',
  ],
  ...[
    '29/KH-UBND ',
    'http://',
    'https://a.vn ',
    '(',
    ')',
    '"',
    '“',
    '\u0323',
    'a\u0323',
    '\u200b',
    '\n',
  ],
  ...['tin, ', 'tin, bài ', '33 tin, bài ', '1 250 ', 'hơn ', 'trong đó ', 'cấp xã ', 'Cổng TTĐT '],
  ...[
    'ngày ',
    'ngày 1 tháng 1 ',
    'Kế hoạch số ',
    'huyện ',
    'hàng ',
    'https://a.vn/(',
    '%C3',
    'ÖÖ ',
    'µ',
  ],
];

const LENGTH = 100_000;

/** In milliseconds of the processor, however busy the machine is; a straight reading takes a tenth. */
const LONGEST = 2000;

/** Fails if a text of 100,000 characters takes longer than any straight reading of it would. */
export function expectStraightReading(read: (text: string) => unknown): void {
  const isSlow = (piece: string, around: Around) => {
    // A tenth that is read in a hundredth of the time: even if it grows by the square, it is not slow.
    if (timeOf(() => read(nasty(piece, around, LENGTH / 10))) < LONGEST / 100) return false;
    return timeOf(() => read(nasty(piece, around, LENGTH))) > LONGEST;
  };
  const slow = NASTY.flatMap((piece) =>
    AROUND.filter((around) => isSlow(piece, around)).map(([before]) => before + piece),
  );
  expect(slow).toEqual([]);
}

type Around = readonly [before: string, behind: string];
const AROUND: readonly Around[] = [
  ['', ''],
  ['https://a.vn/', '!x'],
  ['x', '%x'],
];

function nasty(piece: string, [before, behind]: Around, length: number): string {
  return before + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + behind;
}

function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const SEEDS = resolve(import.meta.dirname, '../support/seeds');

export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** The real documents, by their first three digits. */
export function seeds(): Seed[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.slice(0, 3), text: readFileSync(resolve(SEEDS, file), 'utf8') }));
}
