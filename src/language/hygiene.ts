import { cleaned } from './hygiene/cleaned';
import { doubtfulQuirks } from './hygiene/doubtful';
import type { Quirk } from './hygiene/quirk';

/**
 * The text as its author meant it: composed letters, ordinary blanks, every tone on a vowel. Tone
 * places ("hoà", "hòa"), deliberate gaps, line breaks and texts in an old encoding stay as they are.
 */
export function clean(text: string): string {
  return cleaned(text).text;
}

/** Everything odd about a text, in the order of the text; `clean` mends the certain ones only. */
export function findQuirks(text: string): Quirk[] {
  const mended = cleaned(text);
  return [...mended.edits, ...doubtfulQuirks(text, mended)].sort((a, b) => a.start - b.start);
}
