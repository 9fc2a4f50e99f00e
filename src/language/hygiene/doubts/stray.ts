import { isSound } from '../sound';
import type { Doubt, Prose } from './doubt';

/**
 * A mark that combines with no letter of the alphabet is left from a bad conversion. Both cases are
 * listed: with the flag for either, the Greek ι would be a mark, as it is the capital of one.
 */
const STRAY = /[\p{Script=Latin}\p{Z}]?[\u0300-\u036f]+|[ńḿṃṇćṕṭḥẓḷṣŃḾṂṆĆṔṬḤẒḶṢ]/gu;

/** "ch̉": a tone that could not be brought back to a vowel. */
export function strayMarks({ text, words }: Prose): Doubt[] {
  if (isSound(text)) return [];
  let word = 0;
  return Array.from(text.matchAll(STRAY), ({ 0: mark, index }) => {
    while ((words[word]?.end ?? Infinity) <= index) word += 1;
    const home = words[word];
    const inside = home !== undefined && home.start <= index;
    const span = inside ? home : { start: index, end: index + mark.length };
    return { kind: 'strayMark' as const, start: span.start, end: span.end, becomes: null };
  }).filter(({ start }, index, all) => all[index - 1]?.start !== start);
}
