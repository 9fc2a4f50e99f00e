import type { Answerer } from '../sheets/answers/byRow';
import { expand } from '../sheets/formulas/expand';
import {
  grownArea,
  type PlanTable,
  type StandingTable,
  standingTables,
  tableRefsOf,
} from '../sheets/ourTables';
import { cellName } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';
import { formatFor } from './tableSheet';

/**
 * Every formula of our tables anew, with the values that the domain has for them now: mends what was
 * typed over, and brings a file up to date that no program has reckoned since.
 */
export function formulaEdits(snapshot: Snapshot, answers: Answerer): Edit[] {
  const tables = standingTables(snapshot) ?? [];
  return tables.flatMap((table) => fillsOf(table, tables, answers));
}

/** The formulas of some rows of one table, from `row` up to `end`. */
export function rowFormulaEdits(
  snapshot: Snapshot,
  id: PlanTable,
  answers: Answerer,
  row: number,
  end: number,
): Edit[] {
  const tables = standingTables(snapshot) ?? [];
  const own = tables.filter((table) => table.id === id);
  return own.flatMap((table) => fillsOf(table, tables, answers, { row, rows: end - row }));
}

/** Rows that were typed below a table become its rows, with their formulas. */
export function adoptionEdits(snapshot: Snapshot, answers: Answerer): Edit[] {
  const tables = standingTables(snapshot) ?? [];
  const grown = tables.filter((table) => grownArea(table).rows > table.table.area.rows);
  if (grown.length === 0) return [];
  return [
    ...grown.map((table): Edit => ({
      kind: 'resizeTable',
      name: table.table.name,
      area: grownArea(table),
    })),
    ...tables.flatMap((table) => fillsOf(table, tables, answers)),
  ];
}

/** A cell that shows a typed value where a formula belongs. */
export interface OverwrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: string;
}

/** Only what is shown: helpers are out of sight, and Excel does not even tell of them. */
export function overwrittenCells(snapshot: Snapshot): OverwrittenCell[] {
  return (standingTables(snapshot) ?? []).flatMap((table) => {
    const { sheet, template, columns } = table;
    const { row: heading, rows } = table.table.area;
    const shown = template.columns.filter(
      ({ formula, hidden }) => formula !== undefined && hidden !== true,
    );
    return shown.flatMap(({ field }) => {
      const column = columns.get(field);
      if (column === undefined) return [];
      return Array.from({ length: rows - 1 }, (_, index) => heading + 1 + index)
        .filter((row) => !sheet.formulas.has(cellName({ row, column })))
        .map((row) => ({ sheet: sheet.name, row, column, field }));
    });
  });
}

function fillsOf(
  table: StandingTable,
  tables: readonly StandingTable[],
  answerer: Answerer,
  { row, rows } = bodyOf(table),
): Edit[] {
  const { sheet, template, columns } = table;
  const refs = tableRefsOf(tables);
  const answers = Array.from({ length: rows }, (_, index) => row + index).map(answerer(table));
  return template.columns.flatMap((spec): Edit[] => {
    const column = columns.get(spec.field);
    if (column === undefined || spec.formula === undefined) return [];
    const formula = expand(spec.formula, table.id, refs);
    return [
      {
        kind: 'fillFormulas',
        sheet: sheet.name,
        at: { row, column },
        columns: [{ formula, format: formatFor(spec) }],
        values: answers.map((row) => [row[spec.field] ?? '']),
      },
    ];
  });
}

function bodyOf(table: StandingTable): { readonly row: number; readonly rows: number } {
  const { row, rows } = grownArea(table);
  return { row: row + 1, rows: rows - 1 };
}
