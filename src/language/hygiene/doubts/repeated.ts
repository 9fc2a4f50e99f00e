import { type Word, wordsOf } from '../../words';
import type { Doubt, Prose } from './doubt';
import { DOUBLED } from './spellings';

const DOUBLED_KEYS = new Set(wordsOf(DOUBLED.join(' ')).map(({ key }) => key));

/** "hài lòng lòng": one word typed twice; "luôn luôn" is good Vietnamese. */
export function repeatedWords({ text, words }: Prose): Doubt[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next?.key !== word.key || word.text.length === 1 || DOUBLED_KEYS.has(word.key)) return [];
    const apart = text.slice(word.end, next.start);
    if (!isLowerCase(next) || !/^ +$/.test(apart)) return [];
    return [doubt(word.start, next.end, word.text)];
  });
}

/** "cấp xã, cấp xã, …": but "một cửa, một cửa liên thông" goes on after the second. */
export function repeatedPairs({ text, words }: Prose): Doubt[] {
  return words.flatMap((first, index) => {
    const [second, third, fourth] = words.slice(index + 1, index + 4);
    if (second === undefined || fourth === undefined) return [];
    if (first.key !== third?.key || second.key !== fourth.key || first.key === second.key)
      return [];
    const pair = text.slice(first.start, second.end);
    const isTwice = text.slice(first.start, fourth.end) === `${pair}, ${pair}`;
    const goesOn = /^[ \n]*[\p{L}\p{N}]/u.test(text.slice(fourth.end, fourth.end + 4));
    if (!isTwice || goesOn || ![first, second].every(isLowerCase)) return [];
    return [doubt(first.start, fourth.end, pair)];
  });
}

function isLowerCase({ text }: Word): boolean {
  return /\p{L}/u.test(text) && text === text.toLowerCase();
}

function doubt(start: number, end: number, becomes: string): Doubt {
  return { kind: 'repeatedWord', start, end, becomes };
}
