import { withoutLinks } from '../linkSpans';
import { wordsOf } from '../words';
import { type Cleaned, cleaned } from './cleaned';
import type { Doubt, Prose } from './doubts/doubt';
import { sloppyEllipses } from './doubts/ellipsis';
import { unmatchedQuotes } from './doubts/quotes';
import { repeatedPairs, repeatedWords } from './doubts/repeated';
import { informal, misspelt } from './doubts/spelling';
import { splitSyllables } from './doubts/split';
import { strayMarks } from './doubts/stray';
import { unfinishedTelex } from './doubts/telex';
import { oldEncodingOf } from './encoding';
import type { Quirk } from './quirk';

const DOUBTS: readonly ((prose: Prose) => readonly Doubt[])[] = [
  unfinishedTelex,
  misspelt,
  informal,
  repeatedWords,
  repeatedPairs,
  splitSyllables,
  strayMarks,
  unmatchedQuotes,
  sloppyEllipses,
];

/** What may be a slip, looked for in the text as `clean` leaves it, at its places in the original. */
export function doubtfulQuirks(text: string, mended: Cleaned = cleaned(text)): Quirk[] {
  if (oldEncodingOf(text) !== null) return [];
  const { text: clear, origin, originOfEnd } = mended;
  const prose = proseOf(clear);
  return DOUBTS.flatMap((find) => find(prose)).map(({ kind, start, end, becomes }) => ({
    kind,
    start: origin(start),
    end: originOfEnd(end),
    becomes,
  }));
}

function proseOf(clear: string): Prose {
  const text = withoutLinks(clear);
  return { text, words: wordsOf(text) };
}
