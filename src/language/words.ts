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
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = toneLast(word.toLowerCase());
    words.push({ text: word, key, start: index, end: index + word.length });
  }
  return words;
}
