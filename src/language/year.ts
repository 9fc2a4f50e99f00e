/** A year of this century as it is typed; null for anything else. */
export function readYear(text: string): number | null {
  const year = /^\s*(20\d\d)\s*$/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
