import type { Split } from '../domain/vocabulary';
import { matchingKey } from '../language/key';
import type { Area } from '../workbook/address';
import { type CellValue, type Snapshot, valueAt } from '../workbook/snapshot';
import { countsTemplate } from './counts';
import type { Tables } from './formulas/expand';
import { WORKBOOK_NAMES } from './names';
import { findOurTable, type OurTable } from './ourWorkbook';
import { PROOFS } from './proofs';
import { tasksTemplate } from './tasks';
import type { SheetTemplate } from './template';

export type PlanTable = 'tasks' | 'counts' | 'proofs';

/** A table of ours with the template that made it, and the columns as they stand now. */
export interface StandingTable extends OurTable {
  readonly id: PlanTable;
  readonly template: SheetTemplate<string>;
  /** Columns of the sheet by their fields; one that was deleted is missing. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The tables of the plan as they stand; null unless all three do, since their formulas need each. */
export function standingTables(snapshot: Snapshot): readonly StandingTable[] | null {
  const split = layoutOf(snapshot);
  const templates: Readonly<Record<PlanTable, SheetTemplate<string>>> = {
    tasks: tasksTemplate(split),
    counts: countsTemplate(split),
    proofs: PROOFS,
  };
  const found = (['tasks', 'counts', 'proofs'] as const).flatMap((id): StandingTable[] => {
    const template = templates[id];
    const table = findOurTable(snapshot, template.table);
    return table === null ? [] : [{ ...table, id, template, columns: columnsOf(table, template) }];
  });
  return found.length === 3 ? found : null;
}

export function tableRefsOf(tables: readonly StandingTable[]): Tables {
  return Object.fromEntries(
    tables.map(({ id, table, template }) => [id, { table: table.name, template }]),
  );
}

/** How Số liệu is laid out. */
export function layoutOf({ names }: Snapshot): Split {
  const formula = names.find(({ name }) => name === WORKBOOK_NAMES.layout)?.formula ?? '';
  if (formula.includes('months')) return 'months';
  return formula.includes('quarters') ? 'quarters' : 'whole';
}

function columnsOf(
  { sheet, table: { area } }: OurTable,
  { columns }: SheetTemplate<string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const heading = valueAt(sheet, { row: area.row, column });
    if (typeof heading === 'string') places.set(matchingKey(heading), column);
  }
  return new Map(
    columns.flatMap(({ field, heading }): [string, number][] => {
      const column = places.get(matchingKey(heading));
      return column === undefined ? [] : [[field, column]];
    }),
  );
}

/** What a row says in a column of the template. */
export function entryIn({ sheet, columns }: StandingTable, row: number, field: string): CellValue {
  const column = columns.get(field);
  return column === undefined ? null : valueAt(sheet, { row, column });
}

/** The table with the rows that were typed below it; a blank row ends them. */
export function grownArea({ sheet, table: { area } }: OurTable): Area {
  let end = area.row + area.rows;
  const isFilled = (row: number) =>
    Array.from({ length: area.columns }, (_, index) =>
      valueAt(sheet, { row, column: area.column + index }),
    ).some((value) => value !== null && value !== '');
  while (isFilled(end)) end += 1;
  return { ...area, rows: end - area.row };
}
