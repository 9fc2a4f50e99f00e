import { type Word, wordsOf } from '../../words';
import type { Doubt, Prose } from './doubt';
import { DOUBLED } from './spellings';

const DOUBLED_KEYS = new Set(wordsOf(DOUBLED.join(' ')).map(({ key }) => key));

/** "hài lòng lòng": one word typed twice; "luôn luôn" is good Vietnamese. */
export function repeatedWords({ text, words }: Prose): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next?.key !== word.key || word.text.length === 1 || DOUBLED_KEYS.has(word.key)) continue;
    const apart = text.slice(word.end, next.start);
    if (isLowerCase(next) && /^ +$/.test(apart)) {
      doubts.push(doubt(word.start, next.end, word.text));
    }
  }
  return doubts;
}

/** "cấp xã, cấp xã, …": but "một cửa, một cửa liên thông" goes on after the second. */
export function repeatedPairs({ text, words }: Prose): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    const fourth = words[index + 3];
    if (first.key !== words[index + 2]?.key || second === undefined) continue;
    if (second.key !== fourth?.key || first.key === second.key) continue;
    const pair = text.slice(first.start, second.end);
    const isTwice = text.slice(first.start, fourth.end) === `${pair}, ${pair}`;
    const goesOn = /^[ \n]*[\p{L}\p{N}]/u.test(text.slice(fourth.end, fourth.end + 4));
    if (isTwice && !goesOn && [first, second].every(isLowerCase)) {
      doubts.push(doubt(first.start, fourth.end, pair));
    }
  }
  return doubts;
}

function isLowerCase({ text }: Word): boolean {
  return /\p{L}/u.test(text) && text === text.toLowerCase();
}

function doubt(start: number, end: number, becomes: string): Doubt {
  return { kind: 'repeatedWord', start, end, becomes };
}
