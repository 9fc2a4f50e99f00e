import type { Problem } from '../../app/problems';

/** The cell that the buttons of a problem are named after. */
export const firstCell = ({ at, cells }: Problem) => `${at.sheet} ${cells[0] ?? ''}`;

/** Those that more than one finding lies in: there the names of buttons must say more. */
export function sharedCells(cells: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const cell of cells) (known.has(cell) ? shared : known).add(cell);
  return shared;
}
