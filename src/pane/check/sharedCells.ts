import type { Problem } from '../../app/problems';

const cellOf = ({ at, cells }: Problem) => `${at.sheet} ${cells[0] ?? ''}`;

/** Tells of a problem whether another one begins in the same cell. */
export function sharedCells(problems: readonly Problem[]): (problem: Problem) => boolean {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const cell of problems.map(cellOf)) (known.has(cell) ? shared : known).add(cell);
  return (problem) => shared.has(cellOf(problem));
}
