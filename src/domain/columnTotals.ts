import { readUnit } from '../language/unit';
import { type Amount, sumOf } from './amount';
import { isAmount } from './figures';
import type { Count } from './plan';
import { familyKey } from './sums';

/** What each quarter or month comes to, for the rows that may be added up. */
export interface ColumnTotals {
  readonly unit: string;
  /** One for each column; null where no row has a figure. */
  readonly totals: readonly (Amount | null)[];
}

const COLUMNS = { quarters: 4, months: 12 } as const;

/** Rows with totals only have no columns; months are shown as quarters, never the other way. */
export function columnTotals(
  counts: readonly Count[],
  split: keyof typeof COLUMNS,
): ColumnTotals[] {
  const families = new Map<string, { unit: string; rows: (Amount | null)[][] }>();
  for (const count of counts) {
    const row = count.role.kind === 'ofWhich' ? null : columnsOf(count, split);
    if (row === null) continue;
    const family = readUnit(count.unit)?.family ?? null;
    const key = `${count.measure} ${familyKey({ unit: count.unit, family })}`;
    const known = families.get(key);
    if (known === undefined) families.set(key, { unit: count.unit, rows: [row] });
    else known.rows.push(row);
  }
  return Array.from(families.values(), ({ unit, rows }) => ({
    unit,
    totals: Array.from({ length: COLUMNS[split] }, (_, column) =>
      sumOrNull(rows.map((row) => row[column] ?? null)),
    ),
  }));
}

function columnsOf({ figures, measure }: Count, split: keyof typeof COLUMNS) {
  if (figures.split === 'whole') return null;
  const own = figures.values.map((entry) => (isAmount(entry) ? entry : null));
  if (figures.split === split) return own;
  if (figures.split === 'quarters') return null;
  return Array.from({ length: COLUMNS.quarters }, (_, quarter) => {
    const months = own.slice(quarter * 3, quarter * 3 + 3);
    return measure === 'stock'
      ? (months.findLast((each) => each !== null) ?? null)
      : sumOrNull(months);
  });
}

function sumOrNull(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sumOf(known);
}
