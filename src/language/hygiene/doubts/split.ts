import { isSyllable, splitSyllable } from '../syllable';
import type { Doubt, Prose } from './doubt';

/** "hư ớng": a rest that is no syllable by itself and one together with the word before it. */
export function splitSyllables({ text, words }: Prose): Doubt[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before === undefined || word.text.charCodeAt(0) < 0x80) return [];
    if (text.slice(before.end, word.start) !== ' ') return [];
    const whole = before.text + word.text;
    const isRest = splitSyllable(word.text) === null;
    if (!isRest || word.text !== word.text.toLowerCase() || !isSyllable(whole)) return [];
    return [{ kind: 'splitSyllable', start: before.start, end: word.end, becomes: whole }];
  });
}
