import { useMemo } from 'react';
import type { SheetGridProps } from './gridProps';
import { pixelsOf } from './look';
import { isStale } from './marks';
import { hiddenAnchorsOf, spansOf } from './merges';
import { extentOf, guideAt, indices } from './sheet';
import type { RowFrame } from './SheetRow';
import { warningOf } from './warning';

export const RULER_PIXELS = 40;

/** Frozen columns that would fill the screen do not stay: nothing else could be seen. */
const MOST_FROZEN = 0.6;

type Framed = Pick<SheetGridProps, 'sheet' | 'readOnly' | 'reckoned'>;

/** What all rows of a sheet have in common, and which rows there are. */
export function useFrame(
  { sheet, readOnly, reckoned }: Framed,
  hiddenColumns: ReadonlySet<number>,
  { width, describedBy }: { readonly width: number; readonly describedBy: string },
) {
  const { cells, widths, merges, guides, hiddenRows, frozenColumns, name } = sheet;
  const extent = useMemo(() => extentOf({ cells }), [cells]);
  const columns = useMemo(
    () => indices(extent.columns).filter((column) => !hiddenColumns.has(column)),
    [extent.columns, hiddenColumns],
  );
  const rows = useMemo(
    () => indices(extent.rows).filter((row) => !hiddenRows.has(row)),
    [extent.rows, hiddenRows],
  );
  const spans = useMemo(() => spansOf(merges), [merges]);
  const hiddenAnchors = useMemo(
    () => hiddenAnchorsOf({ cells, merges, hiddenRows }),
    [cells, merges, hiddenRows],
  );
  const lefts = useMemo(() => {
    const places = new Map<number, number>();
    let left = RULER_PIXELS;
    for (const column of columns.filter((each) => each < frozenColumns)) {
      places.set(column, left);
      left += pixelsOf(widths.get(column));
    }
    return left > width * MOST_FROZEN ? new Map<number, number>() : places;
  }, [columns, frozenColumns, widths, width]);
  const frame = useMemo<RowFrame>(
    () => ({
      columns,
      hiddenRows,
      hiddenAnchors,
      spans,
      lefts,
      widthOf: (column) => pixelsOf(widths.get(column)),
      readOnly,
      describedBy,
      isStale: (at) => isStale(name, at, reckoned),
      warningOf: (at, cell) =>
        typeof cell?.value === 'string' ? warningOf(guideAt({ guides }, at), cell) : null,
    }),
    [
      columns,
      hiddenRows,
      hiddenAnchors,
      spans,
      lefts,
      widths,
      readOnly,
      describedBy,
      name,
      reckoned,
      guides,
    ],
  );
  return { extent, rows, frame };
}
