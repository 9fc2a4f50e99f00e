import { isTableRow, type Layout, type LayoutRow, POINTS_PER_MILLIMETRE } from './layout';
import { MARGINS, PAPER } from './styles';

/**
 * Programs differ by a few points in what a page holds: what would come this close to its end is
 * taken for a line of the next one.
 */
const CLOSE = 0.97;

/**
 * Rows that begin a page, so that no page begins with what closes the one before: the total line
 * takes the last row of the table along. Where pages end well by themselves, nothing is broken.
 */
export function pageBreaks({ orientation, rows }: Layout): number[] {
  const height = pageHeight(orientation);
  const heading = rows.find(({ kind }) => kind === 'heading')?.points ?? 0;
  const breaks: number[] = [];
  let filled = 0;
  let first = 0;
  for (const [index, { points }] of rows.entries()) {
    if (index > first && filled + points > height * CLOSE) {
      const from = chainStart(rows, index);
      if (from < index && from > first) breaks.push(from);
      first = from > first ? from : index;
      filled = heading + heightOf(rows.slice(first, index));
    }
    filled += points;
  }
  return breaks;
}

/** The row that a page has to begin with where this one no longer fits. */
function chainStart(rows: readonly LayoutRow[], index: number): number {
  let from = index;
  while (from > 0 && staysWithLast(rows, from)) from -= 1;
  return from;
}

/** What closes the table stays with it, a row with its group's heading, a list with its title. */
function staysWithLast(rows: readonly LayoutRow[], index: number): boolean {
  const row = rows[index];
  const before = rows[index - 1];
  if (row === undefined || before === undefined) return false;
  if (before.kind === 'group') return true;
  if (isTableRow(row)) return false;
  if (row.kind !== 'line') return true;
  if (row.style === 'proof') return before.kind === 'line' && before.style === 'listTitle';
  return row.style !== 'listTitle';
}

function pageHeight(orientation: Layout['orientation']): number {
  const paper = orientation === 'portrait' ? PAPER.height : PAPER.width;
  return (paper - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE;
}

function heightOf(rows: readonly LayoutRow[]): number {
  return rows.reduce((sum, { points }) => sum + points, 0);
}
