/** What a number says: so many, at least so many, or only about so many, which proves nothing. */
export const BOUNDS = ['exact', 'atLeast', 'unsure'] as const;
export type Bound = (typeof BOUNDS)[number];

const BEFORE: Readonly<Record<Exclude<Bound, 'exact'>, readonly string[]>> = {
  atLeast: [
    ...['hơn', 'trên', 'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn'],
    ...['>', '≥', '>='],
  ],
  unsure: [
    ...['khoảng', 'gần', 'ước', 'ước khoảng', 'ước tính', 'ước đạt', 'ước thực hiện', 'chừng'],
    ...['xấp xỉ', 'dưới', 'tối đa', 'không quá', 'không hơn', '~', '≈', '<', '≤', '<='],
  ],
};

export interface BoundWord {
  readonly bound: Bound;
  /** As written, in lower case: "hơn". */
  readonly word: string;
  /** Where it begins. */
  readonly start: number;
}

/** Long enough for the longest word and a blank. */
const REACH = 20;

const WORDS = Object.entries(BEFORE)
  .flatMap(([bound, words]) => words.map((word) => ({ bound: bound as Bound, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** The word of approximation right before a place of a clean text. */
export function boundBefore(text: string, place: number): BoundWord | null {
  const from = Math.max(0, place - REACH);
  const before = text.slice(from, place).toLowerCase().trimEnd();
  for (const { bound, word } of WORDS) {
    if (!before.endsWith(word)) continue;
    const at = before.length - word.length;
    if (/\p{L}$/u.test(before.slice(0, at)) && /^\p{L}/u.test(word)) continue;
    return { bound, word, start: from + at };
  }
  return null;
}

/** "285 tin, bài trở lên" */
export function boundAfter(text: string, place: number): BoundWord | null {
  const found = /^[ \n]*(trở lên)(?!\p{L})/iu.exec(text.slice(place, place + REACH));
  return found === null
    ? null
    : { bound: 'atLeast', word: 'trở lên', start: place + found[0].length - 'trở lên'.length };
}
