import {
  isTableRow,
  type Layout,
  type LayoutRow,
  type PagedLayout,
  POINTS_PER_MILLIMETRE,
} from './layout';
import { MARGINS, PAPER } from './styles';
import { splitRow } from './tableRows';

/**
 * Programs differ by a few points in what a page holds: what would come this close to its end is
 * taken for a line of the next one.
 */
const CLOSE = 0.97;

/** Excel refuses more than 1,026 on a sheet. */
const MOST_BREAKS = 1000;

/** Each cut is one more request to Excel: further back nobody sees how a page ends. */
const MOST_CUTS = 50;

/**
 * Each page that begins where we say is one more request; without, programs drift from our measure, and
 * the page before the last is left half empty.
 */
const MOST_PAGES_SET = 50;

/**
 * Cuts the tall rows that a page's end meets, and says which rows are made to begin a page: so that no
 * page begins with what closes the one before, and the total line takes the last row of the table along.
 * Where there are many, other pages end where they are full.
 */
export function paginate(layout: Layout): PagedLayout {
  const { rows, pages } = pagesOf(layout);
  const breaksBefore = pages.flatMap(({ first, forced }, index) => {
    const end = pages[index + 1]?.first ?? rows.length;
    const closes = rows.slice(first, end).some(isClosing);
    return first > 0 && (forced || closes || pages.length <= MOST_PAGES_SET) ? [first] : [];
  });
  return { ...layout, rows, breaksBefore: breaksBefore.slice(-MOST_BREAKS) };
}

interface Page {
  readonly first: number;
  /** It begins where no program would begin it by itself: a row was cut there, or taken along. */
  readonly forced: boolean;
}

function pagesOf({ orientation, columns, rows: given }: Layout) {
  const height = pageHeight(orientation) * CLOSE;
  const heading = given.find(({ kind }) => kind === 'heading')?.points ?? 0;
  const waiting = [...given].reverse();
  const rows: LayoutRow[] = [];
  const pages: Page[] = [{ first: 0, forced: false }];
  let filled = 0;
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    const start = pages.at(-1)?.first ?? 0;
    if (rows.length === start || filled + row.points <= height) {
      rows.push(row);
      filled += row.points;
      continue;
    }
    const cut = pages.length < MOST_CUTS ? splitRow(row, columns, height - filled) : null;
    const first = cut === null ? chainStart(rows, row) : rows.length + 1;
    if (cut !== null) rows.push(cut[0]);
    waiting.push(cut === null ? row : cut[1]);
    const next = first > start ? first : rows.length;
    pages.push({ first: next, forced: cut !== null || next < rows.length });
    filled = heading + heightOf(rows.slice(next));
  }
  return { rows, pages };
}

/** The lines that must not stand alone at the top of a page. */
function isClosing(row: LayoutRow): boolean {
  return row.kind === 'halves' || (row.kind === 'line' && ['total', 'end'].includes(row.style));
}

/** The row that a page has to begin with where the next one no longer fits. */
function chainStart(rows: readonly LayoutRow[], next: LayoutRow): number {
  let from = rows.length;
  while (from > 0 && staysWithLast(rows[from] ?? next, rows[from - 1])) from -= 1;
  return from;
}

/** What closes the table stays with it, a row with its group's heading, a list with its title. */
function staysWithLast(row: LayoutRow, before: LayoutRow | undefined): boolean {
  if (before === undefined) return false;
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
