import type { Word } from '../../words';
import type { DoubtfulQuirk } from '../quirk';

/** Something odd in a clean text that only its author can settle. */
export interface Doubt {
  readonly kind: DoubtfulQuirk;
  readonly start: number;
  readonly end: number;
  readonly becomes: string | null;
}

/** A clean text with its links blanked out, and its words. */
export interface Prose {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The other spelling in the letter case of this one: "Chinh" → "Chính", "CHINH" → "CHÍNH". */
export function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const [first = '', ...rest] = written;
  return first !== first.toLowerCase() && rest.length >= 0
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}
