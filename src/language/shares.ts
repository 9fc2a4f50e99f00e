import { boundBefore } from './bound';
import { cleaned } from './hygiene/cleaned';
import type { Span } from './hygiene/quirk';
import { withoutLinks } from './linkSpans';
import { NUMERAL } from './numeral';
import { promises } from './outlook';
import { sentenceAt, sentencesOf } from './sentence';

/** A percentage that a sentence states as done. */
export interface Share extends Span {
  /** "100% các TTHC" */
  readonly text: string;
  /** Whether the sentence gives the numbers behind it: "245/250 hồ sơ, đạt 98%". */
  readonly grounded: boolean;
}

const PERCENT = new RegExp(`(?<![\\p{L}\\p{N}/.,])${NUMERAL} ?%(?:[ \\n]+\\p{L}+){0,2}`, 'gu');
/** Two whole numbers with a stroke between them, or a total that is named. */
const WHOLE =
  /(?<![\d/])\d[\d.]*\s?\/\s?\d[\d.]*(?![\d/]*\p{L})(?!\/\d)|tổng số|trong số|trên \d/iu;
const COUNT = /(?<![\p{L}\p{N}/.,-])\d[\d.]*(?![\d/,.]*\d|\s?%|\/|-)/gu;

export function findShares(text: string): Share[] {
  if (!text.includes('%')) return [];
  const { text: clear, origin } = cleaned(text);
  const prose = withoutLinks(clear);
  const sentences = sentencesOf(prose);
  return Array.from(prose.matchAll(PERCENT)).flatMap(({ 0: words, index }) => {
    const span = sentenceAt(sentences, index);
    const sentence = span === null ? '' : prose.slice(span.start, span.end);
    if (promises(sentence)) return [];
    const start = boundBefore(prose, index)?.start ?? index;
    const end = index + words.length;
    return [
      {
        text: prose.slice(start, end).replace(/\s+/g, ' '),
        grounded: WHOLE.test(sentence) || (sentence.match(COUNT) ?? []).length >= 2,
        start: origin(start),
        end: origin(end),
      },
    ];
  });
}
