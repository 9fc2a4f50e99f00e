/** How a row of a table is numbered, which says what it is. */
export type NumberStyle =
  /** I, II, A, B: the head of a group. */
  | 'group'
  /** 1, 2. */
  | 'whole'
  /** 3.1 */
  | 'decimal'
  /** a), đ), 3a */
  | 'letter'
  /** "-" and "+" */
  | 'dash'
  | 'none';

export interface RowNumber {
  readonly style: NumberStyle;
  /** Without the dot and the bracket behind it. */
  readonly text: string;
}

export interface LeadingNumber extends RowNumber {
  /** What stands behind the number. */
  readonly rest: string;
}

const STYLES: readonly (readonly [style: NumberStyle, pattern: RegExp])[] = [
  ['group', /^(?:(?:phần|mục)\s+)?([IVX]{1,5}|[A-Z])\s?[.):/]*$/iu],
  ['whole', /^(?:nv|nhiệm vụ)?\s?(\d{1,4})\s?[.):/]*$/iu],
  ['decimal', /^(\d{1,4}(?:\.\d{1,3})+)\s?[.):/]*$/u],
  ['letter', /^(\d{0,4}\.?[a-zđ])\s?[.)]*$/u],
  ['dash', /^([-–+*•·])$/u],
];

/** Only capitals head a group; "i)" is a letter. */
const CAPITAL = /^(?:(?:phần|mục)\s+)?[\p{Lu}]+\s?[.):/]*$/iu;

/** What a cell for the number of a row holds. */
export function readRowNumber(text: string): RowNumber {
  const composed = text.normalize('NFC').trim();
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(composed)?.[1];
    if (found === undefined) continue;
    if (style === 'group' && (found !== found.toUpperCase() || !CAPITAL.test(composed))) continue;
    return { style, text: found };
  }
  return { style: 'none', text: composed };
}

const LEADING: readonly (readonly [style: NumberStyle, pattern: RegExp])[] = [
  ['group', /^(?:(?:phần|mục)\s+)?([IVX]{1,5}|[A-Z])\s?[.)/:](?![\p{L}\p{N}])\s*(?=\S)/iu],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\S)/u],
  ['whole', /^(\d{1,3})\s?[.)/]\s*(?=\p{L})/u],
  ['letter', /^([a-zđ])\s?[).]\s*(?=\p{L})/u],
  ['dash', /^([-–+*•·])\s*(?=\S)/u],
];

/** "1. Xây dựng kế hoạch": a text that brings its number along; null for any other. */
export function leadingNumber(text: string): LeadingNumber | null {
  const composed = text.normalize('NFC').trimStart();
  for (const [style, pattern] of LEADING) {
    const found = pattern.exec(composed);
    if (found?.[1] === undefined) continue;
    if (style === 'group' && found[1] !== found[1].toUpperCase()) continue;
    return { style, text: found[1], rest: composed.slice(found[0].length).trim() };
  }
  return null;
}
