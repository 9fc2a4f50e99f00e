import type { Reading } from '../read/plan';
import { tableRows } from '../sheets/content';
import { EXPLANATIONS, type ExplanationColumn } from '../sheets/explanations';
import type { Edit } from '../workbook/edit';
import { type Snapshot, type TableSnapshot, valueAt } from '../workbook/snapshot';
import { freeSheetName, freeTableName } from '../write/freeName';
import { areaOf, tableEdits } from '../write/tableSheet';

/** Giải trình as it stands, or as it is about to be made. */
export interface ExplanationRows {
  readonly sheet: string;
  readonly columns: Readonly<Record<ExplanationColumn, number>>;
  readonly firstRow: number;
  /** The first row below everything that is written. */
  readonly freeRow: number;
  /** The table that holds them, to grow with them. */
  readonly table: TableSnapshot | null;
}

const HEADING_OF = {
  place: 'where',
  check: 'what',
  reason: 'reason',
  day: 'day',
  code: 'code',
} as const satisfies Record<ExplanationColumn, string>;

/** Null where there is none yet, or where it has lost a column that we need. */
export function explanationRows({ explanations: table }: Reading): ExplanationRows | null {
  if (table === null) return null;
  const columns = Object.fromEntries(
    Object.entries(HEADING_OF).map(([field, heading]) => [field, table.columns[heading]]),
  );
  if (!isComplete(columns)) return null;
  const firstRow = table.rows[0] ?? table.headingRow + 1;
  const filled = table.rows.filter((row) =>
    Object.values(columns).some((column) => (valueAt(table.sheet, { row, column }) ?? '') !== ''),
  );
  const last = filled.at(-1);
  return {
    sheet: table.sheet.name,
    columns,
    firstRow,
    freeRow: last === undefined ? firstRow : last + 1,
    table: table.sheet.tables.find(({ area }) => area.row === table.headingRow) ?? null,
  };
}

/** A table ends below its last row, also where so many are added. */
export function grown({ table, freeRow }: ExplanationRows, added: number): Edit[] {
  if (table === null) return [];
  const { name, area } = table;
  const rows = Math.max(area.rows, freeRow + added - area.row);
  return rows === area.rows ? [] : [{ kind: 'resizeTable', name, area: { ...area, rows } }];
}

function isComplete(
  columns: Readonly<Record<string, number | undefined>>,
): columns is Readonly<Record<ExplanationColumn, number>> {
  return Object.values(columns).every((column) => column !== undefined);
}

/** An empty sheet at the end of the workbook; the user stays where they are. */
export function newExplanations(snapshot: Snapshot): { rows: ExplanationRows; edits: Edit[] } {
  const template = EXPLANATIONS;
  const sheet = freeSheetName(template.sheet, snapshot);
  const table = freeTableName(template.table, snapshot);
  const blank = { entries: {}, answers: {} };
  const content = { template, sheet, table, rows: tableRows(template, table, {}, [], blank) };
  const columns = { place: 0, check: 1, reason: 2, day: 3, code: 4 };
  return {
    rows: {
      sheet,
      columns,
      firstRow: 1,
      freeRow: 1,
      table: { name: table, area: areaOf(content) },
    },
    edits: [{ kind: 'addSheet', sheet }, ...tableEdits(content)],
  };
}
