import type { Area } from '../workbook/address';

/** Where rows lie, in pixels from the top of the first one below the frozen heading. */
export interface RowPlaces {
  /** The visible rows below the frozen heading. */
  readonly rows: readonly number[];
  /** The top of each row, and at last the bottom of all. */
  readonly tops: readonly number[];
}

/** Rows above and below those in sight that are drawn, too. */
const MORE_ROWS = 10;

export function rowPlaces(rows: readonly number[], heightOf: (row: number) => number): RowPlaces {
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + heightOf(row));
  return { rows, tops };
}

/** The first row whose bottom lies below a height, by its index. */
export function indexAt({ rows, tops }: RowPlaces, pixels: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((tops[middle + 1] ?? 0) > pixels) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A stretch of rows to draw, or of pixels to leave blank. */
export type Stretch =
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  | { readonly kind: 'gap'; readonly key: number; readonly pixels: number };

/**
 * Rows in sight, those that must not vanish (the one with the focus), and whatever is merged with
 * them; what lies between them is left blank.
 */
export function stretchesOf(
  places: RowPlaces,
  sight: { readonly top: number; readonly height: number },
  kept: readonly number[],
  merges: readonly Area[],
): Stretch[] {
  const { rows, tops } = places;
  if (rows.length === 0) return [];
  const first = Math.max(0, indexAt(places, sight.top) - MORE_ROWS);
  const last = Math.min(rows.length - 1, indexAt(places, sight.top + sight.height) + MORE_ROWS);
  const [from, to] = withMerges(rows, [first, last], merges);
  const wanted = new Set(kept.map((row) => rows.indexOf(row)).filter((index) => index >= 0));
  for (let index = from; index <= to; index += 1) wanted.add(index);
  const stretches: Stretch[] = [];
  let next = 0;
  const drawn = [...wanted].sort((a, b) => a - b);
  const gapTo = (index: number) => {
    const pixels = (tops[index] ?? 0) - (tops[next] ?? 0);
    if (pixels > 0) stretches.push({ kind: 'gap', key: next, pixels });
  };
  for (const index of drawn) {
    if (index > next) gapTo(index);
    const row = rows[index] ?? 0;
    const before = stretches.at(-1);
    if (index === next && before?.kind === 'rows') {
      stretches[stretches.length - 1] = { kind: 'rows', rows: [...before.rows, row] };
    } else stretches.push({ kind: 'rows', rows: [row] });
    next = index + 1;
  }
  gapTo(rows.length);
  return stretches;
}

/** A merged area is drawn whole: half of it would push the cells beside it away. */
function withMerges(
  rows: readonly number[],
  [first, last]: readonly [number, number],
  merges: readonly Area[],
): [number, number] {
  let top = rows[first] ?? 0;
  let bottom = rows[last] ?? 0;
  for (const { row, rows: count } of merges) {
    const end = row + count - 1;
    if (row <= bottom && end >= top) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, end);
    }
  }
  const from = rows.findIndex((row) => row >= top);
  const to = rows.findLastIndex((row) => row <= bottom);
  return [from < 0 ? first : from, to < 0 ? last : to];
}
