import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { areaOf } from './areaOf';

/** What Excel may refuse to tell of a sheet: it counts such areas only up to a limit. */
export type Extras = Pick<SheetSnapshot, 'merges' | 'hiddenRows' | 'hiddenColumns'>;

export const NO_EXTRAS: Extras = { merges: [], hiddenRows: [], hiddenColumns: [] };

export function extrasOf(worksheet: Excel.Worksheet, used: Excel.Range): () => Extras {
  const merged = worksheet.getRange().getMergedAreasOrNullObject();
  const visible = used.getSpecialCellsOrNullObject('Visible');
  for (const areas of [merged, visible]) {
    areas.load(
      'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
  }
  used.load('rowHidden,columnHidden');
  return () => ({ merges: areasOf(merged), ...hiddenOf(used, areasOf(visible)) });
}

function areasOf(areas: Excel.RangeAreas): Area[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

/** Excel says whether all, none or some are hidden; some are those that no visible cell lies in. */
function hiddenOf(used: Excel.Range, visible: readonly Area[]): Omit<Extras, 'merges'> {
  if (used.isNullObject) return { hiddenRows: [], hiddenColumns: [] };
  const { row, column, rows, columns } = areaOf(used);
  const shownRows = indexesOf(visible.map((area) => ({ first: area.row, count: area.rows })));
  const shownColumns = indexesOf(
    visible.map((area) => ({ first: area.column, count: area.columns })),
  );
  return {
    hiddenRows: missing(used.rowHidden, { first: row, count: rows }, shownRows),
    hiddenColumns: missing(used.columnHidden, { first: column, count: columns }, shownColumns),
  };
}

interface Stretch {
  readonly first: number;
  readonly count: number;
}

/** Typed as a boolean by Office.js, but null where some are hidden and some are not. */
function missing(hidden: unknown, all: Stretch, shown: ReadonlySet<number>): number[] {
  if (hidden === false) return [];
  const indexes = [...indexesOf([all])];
  return hidden === true ? indexes : indexes.filter((index) => !shown.has(index));
}

function indexesOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  return new Set(
    stretches.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)),
  );
}
