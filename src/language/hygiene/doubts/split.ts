import { isSyllable, splitSyllable } from '../syllable';
import type { Doubt, Prose } from './doubt';

/** "hư ớng": a rest that is no syllable by itself and one together with the word before it. */
export function splitSyllables({ text, words }: Prose): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, { text: rest, start, end }] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined || rest.charCodeAt(0) < 0x80) continue;
    if (text.slice(before.end, start) !== ' ' || rest !== rest.toLowerCase()) continue;
    const whole = before.text + rest;
    if (splitSyllable(rest) !== null || !isSyllable(whole)) continue;
    doubts.push({ kind: 'splitSyllable', start: before.start, end, becomes: whole });
  }
  return doubts;
}
