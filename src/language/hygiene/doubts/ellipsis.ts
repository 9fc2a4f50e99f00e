import type { Doubt, Prose } from './doubt';

/** A longer row of dots is a line to write on. */
const LONGEST = 5;

/** "…..", "....": an ellipsis typed by feel at the end of a line; "..." and "…" are both right. */
export function sloppyEllipses({ text }: Prose): Doubt[] {
  if (!/[.…]{2}/.test(text)) return [];
  return Array.from(
    text.matchAll(/(?<![.…])[.…]{2,}(?=[ \t]*(?:\n|$))/g),
    ({ 0: dots, index }) => ({
      dots,
      index,
    }),
  )
    .filter(({ dots }) => dots !== '...' && dots.length <= LONGEST)
    .map(({ dots, index }) => ({
      kind: 'sloppyEllipsis' as const,
      start: index,
      end: index + dots.length,
      becomes: dots === '..' ? '.' : '…',
    }));
}
