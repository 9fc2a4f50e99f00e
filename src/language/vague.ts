/** Years, numbers of list items and rates of everything: digits that measure nothing. */
const EMPTY_DIGITS =
  /(?:(?:19|20)\d\d\s?[-–]\s?)?(?<!\d)(?:19|20)\d\d(?!\d)|^\s*\d+(?:\.\d+)*[.)]\s|24\/7/gmu;

/** "Thực hiện thường xuyên, kịp thời": a clean text without one figure that could be looked up. */
export function isVague(text: string): boolean {
  return !/\d/.test(text.replace(EMPTY_DIGITS, ''));
}
