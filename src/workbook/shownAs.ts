export type ShownAs = 'day' | 'percent';

/** Literals, padding, fill characters and bracketed parts: colours, conditions, [$-42A], [h]. */
const NOT_SHOWN = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs;

/** What a number format (en-US) makes of a positive number; durations and times of day are no days. */
export function shownAs(numberFormat: string): ShownAs | null {
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(numberFormat.replace(/"[^"]*"?|\\./gs, ''));
  const [positive = ''] = numberFormat.replace(NOT_SHOWN, '').split(';');
  if (isElapsed || /general/i.test(positive)) return null;
  if (/[dy]/i.test(positive) || isMonth(positive)) return 'day';
  return positive.includes('%') ? 'percent' : null;
}

/** The letter "m" stands for minutes beside hours or seconds, and in AM/PM for neither. */
function isMonth(format: string): boolean {
  return /m/i.test(format) && !/[hs]/i.test(format);
}
