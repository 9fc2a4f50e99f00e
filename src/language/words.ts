import { toneLast } from './hygiene/syllable';

/** A run of letters, marks and digits in a clean text. */
export interface Word {
  readonly text: string;
  /** Lower case, tone behind the letters: what `matchingKey` gives for one word. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const word = new RegExp(WORD);
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const [written] = found;
    const key = toneLast(written.toLowerCase());
    words.push({ text: written, key, start: found.index, end: word.lastIndex });
  }
  return words;
}
