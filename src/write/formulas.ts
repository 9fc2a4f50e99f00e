import type { Answerer } from '../sheets/answers/byRow';
import { expand } from '../sheets/formulas/expand';
import {
  grownArea,
  type PlanTable,
  type StandingTable,
  standingTables,
  tableRefsOf,
} from '../sheets/ourTables';
import { type CellAt, cellName } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { type Snapshot, valueAt } from '../workbook/snapshot';
import { runsOf } from './runs';
import { formatFor } from './tableSheet';

/**
 * Every formula of our tables anew, with the values that the domain has for them now: mends what was
 * typed over, and brings a file up to date that no program has reckoned since.
 */
export function formulaEdits(snapshot: Snapshot, answers: Answerer): Edit[] {
  const tables = standingTables(snapshot) ?? [];
  return tables.flatMap((table) => fillsOf(table, tables, answers, allRowsOf(table)));
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
  return own.flatMap((table) => fillsOf(table, tables, answers, rowsBetween(row, end)));
}

/** The hidden formulas of the other tables that look into Số liệu, for tables as they are given. */
export function linkEdits(tables: readonly StandingTable[], answers: Answerer): Edit[] {
  return tables.flatMap((table) => {
    if (table.id === 'counts') return [];
    const columns = table.template.columns.filter(
      ({ formula, hidden }) => hidden === true && formula?.includes('#counts.') === true,
    );
    const own = { ...table, template: { ...table.template, columns } };
    return fillsOf(own, tables, answers, allRowsOf(table));
  });
}

/**
 * Rows that were typed below a table become its rows, with their formulas; what was typed where one
 * belongs stays, and is offered to be mended like any other.
 */
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
    ...grown.flatMap((table) =>
      fillsOf(table, tables, answers, newRowsOf(table), isEmptyIn(table)),
    ),
  ];
}

/** Rows below the table that were typed. */
function newRowsOf(table: StandingTable): number[] {
  const { row, rows } = table.table.area;
  return Array.from({ length: grownArea(table).rows - rows }, (_, index) => row + rows + index);
}

/** A cell that shows a typed value where a formula belongs. */
export interface OverwrittenCell {
  readonly table: StandingTable;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  /** What belongs there, and how it is shown. */
  readonly formula: string;
  readonly format: string;
}

/** Only what is shown: helpers are out of sight, and Excel does not even tell of them. */
export function overwrittenCells(snapshot: Snapshot): OverwrittenCell[] {
  const tables = standingTables(snapshot) ?? [];
  const refs = tableRefsOf(tables);
  return tables.flatMap((table) => {
    const { sheet, template, columns } = table;
    const { row: heading, rows } = table.table.area;
    return template.columns.flatMap((spec) => {
      const { field, formula, hidden } = spec;
      const column = columns.get(field);
      if (column === undefined || formula === undefined || hidden === true) return [];
      const whole = { formula: expand(formula, table.id, refs), format: formatFor(spec) };
      return Array.from({ length: rows - 1 }, (_, index) => heading + 1 + index)
        .filter((row) => !sheet.formulas.has(cellName({ row, column })))
        .map((row) => ({ table, sheet: sheet.name, row, column, field, ...whole }));
    });
  });
}

function allRowsOf(table: StandingTable): number[] {
  const { row, rows } = grownArea(table);
  return rowsBetween(row + 1, row + rows);
}

function rowsBetween(row: number, end: number): number[] {
  return Array.from({ length: end - row }, (_, index) => row + index);
}

function isEmptyIn({ sheet }: StandingTable): (at: CellAt) => boolean {
  return (at) => (valueAt(sheet, at) ?? '') === '' && !sheet.formulas.has(cellName(at));
}

/** The formulas of these rows, in the cells that want one. */
function fillsOf(
  table: StandingTable,
  tables: readonly StandingTable[],
  answerer: Answerer,
  rows: readonly number[],
  wants: (at: CellAt) => boolean = () => true,
): Edit[] {
  const { sheet, template, columns } = table;
  const refs = tableRefsOf(tables);
  const answer = answerer(table);
  const answers = new Map(rows.map((row) => [row, answer(row)]));
  return template.columns.flatMap((spec): Edit[] => {
    const column = columns.get(spec.field);
    if (column === undefined || spec.formula === undefined) return [];
    const formula = expand(spec.formula, table.id, refs);
    return runsOf(rows.map((row) => wants({ row, column })))
      .filter(({ value }) => value)
      .map(({ from, length }): Edit => {
        const run = rows.slice(from, from + length);
        return {
          kind: 'fillFormulas',
          sheet: sheet.name,
          at: { row: run[0] ?? 0, column },
          columns: [{ formula, format: formatFor(spec) }],
          values: run.map((row) => [answers.get(row)?.[spec.field] ?? '']),
        };
      });
  });
}
