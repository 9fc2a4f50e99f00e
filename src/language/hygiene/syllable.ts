import { LETTERS, TONED, TONES } from './letters';
import { ONSETS, RIMES, STOPS } from './rimes';

export { TONES };
const SHARP = '\u0301';
const HEAVY = '\u0323';
const TONE = new RegExp(`[${TONES}]`, 'g');

export interface Syllable {
  readonly onset: string;
  readonly rime: string;
  /** The marks, in the order in which they stand; a real syllable has one at most. */
  readonly tones: string;
}

/** The parts of one Vietnamese syllable, in lower case; null where the word is not one. */
export function splitSyllable(word: string): Syllable | null {
  const { letters, tones } = toneApart(word.toLowerCase());
  for (let length = Math.min(3, letters.length - 1); length >= 0; length -= 1) {
    const onset = letters.slice(0, length);
    const rime = letters.slice(length);
    if ((onset === '' || ONSETS.has(onset)) && RIMES.has(rime)) return { onset, rime, tones };
  }
  return null;
}

function toneApart(word: string): { readonly letters: string; readonly tones: string } {
  let letters = '';
  let tones = '';
  for (const written of word) {
    const letter = LETTERS.get(written);
    if (letter === undefined) return anyToneApart(word);
    letters += letter.base;
    tones += letter.tone;
  }
  return { letters, tones };
}

function anyToneApart(word: string): { readonly letters: string; readonly tones: string } {
  const marks = word.normalize('NFD');
  return {
    letters: marks.replace(TONE, '').normalize('NFC'),
    tones: (marks.match(TONE) ?? []).join(''),
  };
}

export function isSyllable(word: string): boolean {
  const parts = splitSyllable(word);
  return parts !== null && parts.tones.length <= 1 && takesTone(parts.rime, parts.tones);
}

export function takesTone(rime: string, tone: string): boolean {
  const stopped = STOPS.some((stop) => rime.endsWith(stop));
  return !stopped || tone === SHARP || tone === HEAVY;
}

/** The letters of a word without the marks of tone; their shapes (ê, ơ, ă) stay. */
export function withoutTone(word: string): string {
  return word.normalize('NFD').replace(TONE, '').normalize('NFC');
}

const TONELESS = /^[\x00-\x7făâđêôơưĂÂĐÊÔƠƯ]*$/;

/** The tone moved behind the letters, so that "hoà" and "hòa" are one word. */
export function toneLast(word: string): string {
  if (TONELESS.test(word)) return word;
  let bases = '';
  let last = '';
  let tone = '';
  for (const written of word) {
    const letter = LETTERS.get(written);
    if (letter === undefined || (letter.tone !== '' && tone !== '')) return anyToneLast(word);
    bases += last;
    last = letter.base;
    tone += letter.tone;
  }
  return tone === '' ? word : bases + (TONED.get(last + tone) ?? last);
}

function anyToneLast(word: string): string {
  const { letters, tones } = anyToneApart(word);
  return (letters + tones).normalize('NFC');
}

/** The bare Latin letters: "thực hiện" and "thưc hiện" are both "thuc hien". */
export function skeleton(word: string): string {
  let bare = '';
  for (const written of word) {
    const letter = LETTERS.get(written);
    if (letter === undefined) return anySkeleton(word);
    bare += letter.bare;
  }
  return bare;
}

function anySkeleton(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
