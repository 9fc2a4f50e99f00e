import type { CertainQuirk } from './quirk';

/** Blanks of a fixed width come from Word and the web; Excel's TRIM does not see them. */
export const BLANKS = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** So many blanks in a row were typed on purpose: a place to write, or two signatures side by side. */
const DELIBERATE = 4;

/** Between these a gap of any width waits for a number: "Số:   /BC-UBND", "ngày   tháng   năm". */
const PLACES_TO_FILL: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/số:?$/i, /^[/-]/],
  [/ngày$/i, /^tháng/i],
  [/tháng$/i, /^năm/i],
];

/** "nhà nước , tỉnh" but not " ,5", " .vn", " ..." and " ./." */
const MARK_AFTER_BLANK = /^(?:[,;](?!\d)|\.(?=[\s"”’)\]]|$))/;

export interface MendedBlanks {
  readonly kind: CertainQuirk;
  readonly becomes: string;
}

/**
 * A run of blanks, given what stands before and behind it in its line. Blanks at the ends of a line
 * are layout and stay, but none of a fixed width does.
 */
export function mendBlanks(run: string, before: string, after: string): MendedBlanks | null {
  const plain = ' '.repeat(run.length);
  const becomes = isLayout(run, before, after) ? plain : MARK_AFTER_BLANK.test(after) ? '' : ' ';
  if (becomes === run) return null;
  const kind = run !== plain ? 'hardBlank' : becomes === '' ? 'blankBeforeMark' : 'doubleBlank';
  return { kind, becomes };
}

function isLayout(run: string, before: string, after: string): boolean {
  if (run.length >= DELIBERATE || /^[\s]?$/.test(before.slice(-1)) || /^(?:\s|$)/.test(after))
    return true;
  return PLACES_TO_FILL.some(([left, right]) => left.test(before) && right.test(after));
}
