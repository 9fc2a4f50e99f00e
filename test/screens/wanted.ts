const WANTED = (process.env.SCREENS ?? '').split(/\s+/).filter((word) => word !== '');

export const ALL_ARE_WANTED = WANTED.length === 0;

/** `SCREENS="settings 320 dark" npm run screens` draws only those that have all these words in their name. */
export function isWanted(words: readonly string[]): boolean {
  return WANTED.every((word) => words.includes(word));
}
