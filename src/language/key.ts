import { clean } from './hygiene';
import { toneLast } from './hygiene/syllable';

const SYLLABLE = /[\p{L}\p{M}]+/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * One spelling for texts that mean the same word: composed or not, "hoà" or "hòa", any case and
 * blanks, any dash. The tone of a syllable is moved behind its letters, so its place no longer
 * matters.
 */
export function matchingKey(text: string): string {
  const lower = clean(text).toLowerCase();
  const folded = PLAIN.test(lower)
    ? lower
    : lower.replace(/[‐-―−]/g, '-').replace(SYLLABLE, toneLast);
  return folded.replace(/\s+/g, ' ').trim();
}
