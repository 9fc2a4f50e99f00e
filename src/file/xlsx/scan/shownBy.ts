/** What a number-format code shows: a day, a percentage, or neither. */
export function shownBy(code: string): 'day' | 'percent' | null {
  const [section = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const bare = section.replace(/\[[^\]]*\]/g, '');
  if (/general/i.test(bare)) return null;
  if (bare.includes('%')) return 'percent';
  return /[dy]/i.test(bare) || /m/i.test(bare.replace(/[hs]/gi, '')) ? 'day' : null;
}
