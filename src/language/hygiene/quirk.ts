/** Slips that a machine can mend without guessing; `clean` mends exactly these. */
export const CERTAIN_QUIRKS = [
  'decomposed',
  'lookAlike',
  'misplacedTone',
  'hardBlank',
  'doubleBlank',
  'blankBeforeMark',
  'invisible',
] as const;

/** Slips that only their author can settle. */
export const DOUBTFUL_QUIRKS = [
  'unfinishedTelex',
  'wrongAccent',
  'misspelling',
  'splitSyllable',
  'strayMark',
  'repeatedWord',
  'unmatchedQuote',
  'sloppyEllipsis',
  'informal',
] as const;

export type CertainQuirk = (typeof CERTAIN_QUIRKS)[number];
export type DoubtfulQuirk = (typeof DOUBTFUL_QUIRKS)[number];
export type QuirkKind = CertainQuirk | DoubtfulQuirk;

/** A stretch of a text, counted in UTF-16 units as JavaScript does. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Quirk extends Span {
  readonly kind: QuirkKind;
  /** What should stand there; null where nobody but the author knows. */
  readonly becomes: string | null;
}

/** A mend that needs no question. */
export interface Edit extends Span {
  readonly kind: CertainQuirk;
  readonly becomes: string;
}
