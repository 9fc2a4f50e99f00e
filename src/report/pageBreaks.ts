import { isTableRow, type Layout, type LayoutRow, POINTS_PER_MILLIMETRE } from './layout';
import { MARGINS, PAPER } from './styles';

/**
 * Programs differ by a few points in what a page holds: what would come this close to its end is
 * taken for a line of the next one.
 */
const CLOSE = 0.97;

/**
 * Rows that are made to begin a page, so that no page begins with what closes the one before: the
 * total line takes the last row of the table along. All other pages end where they are full.
 */
export function pageBreaks(layout: Layout): number[] {
  const pages = pagesOf(layout);
  return pages.flatMap(({ first, moved }, index) => {
    const end = pages[index + 1]?.first ?? layout.rows.length;
    const closes = layout.rows.slice(first, end).some(isClosing);
    return first > 0 && (moved || closes) ? [first] : [];
  });
}

interface Page {
  readonly first: number;
  /** It begins before the row that no longer fitted, which does not stand alone. */
  readonly moved: boolean;
}

function pagesOf({ orientation, rows }: Layout): Page[] {
  const height = pageHeight(orientation) * CLOSE;
  const heading = rows.find(({ kind }) => kind === 'heading')?.points ?? 0;
  const pages: Page[] = [{ first: 0, moved: false }];
  let filled = 0;
  for (const [index, { points }] of rows.entries()) {
    const start = pages.at(-1)?.first ?? 0;
    if (index > start && filled + points > height) {
      const from = chainStart(rows, index);
      const first = from > start ? from : index;
      pages.push({ first, moved: first < index });
      filled = heading + heightOf(rows.slice(first, index));
    }
    filled += points;
  }
  return pages;
}

/** The lines that must not stand alone at the top of a page. */
function isClosing(row: LayoutRow): boolean {
  return row.kind === 'halves' || (row.kind === 'line' && ['total', 'end'].includes(row.style));
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
