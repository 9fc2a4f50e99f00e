import { headingKey } from '../language/headings/headingKey';
import { SHEET_WORDS } from '../language/headings/reportLabels';
import type { FoundTable } from './tables/table';

export interface Chosen {
  readonly table: FoundTable;
  readonly others: readonly FoundTable[];
}

const REPORTED = ['result', 'mark', 'done', 'notDone', 'status', 'achieved'];

/** Our table, else what is reported before what is only planned, the open before the hidden. */
export function chooseTasks(
  tables: readonly FoundTable[],
  written: readonly string[],
): Chosen | null {
  const ranks: readonly ((table: FoundTable) => boolean)[] = [
    ({ ours }) => ours,
    ({ sheet }) => !written.includes(sheet.name),
    ({ sheet }) => sheet.visible,
    isReport,
    (table) => isFilled(table, 'content'),
  ];
  const [table, ...others] = ranked(tables, ranks);
  return table === undefined ? null : { table, others };
}

/** Our table of figures; else the first open one, with all that stand in the same sheet. */
export function chooseCounts(
  tables: readonly FoundTable[],
  written: readonly string[],
): readonly FoundTable[] {
  const own = tables.filter(({ ours }) => ours);
  if (own.length > 0) return own;
  const [first] = ranked(
    tables.filter(({ sheet }) => !written.includes(sheet.name)),
    [({ sheet }) => sheet.visible, (table) => isFilled(table, 'channel', 'anything')],
  );
  return tables.filter(({ sheet }) => sheet === first?.sheet);
}

export function chooseFirst(tables: readonly FoundTable[]): FoundTable | null {
  return ranked(tables, [({ ours }) => ours, ({ sheet }) => sheet.visible])[0] ?? null;
}

export function isReport({ columns }: FoundTable): boolean {
  return REPORTED.some((field) => columns[field] !== undefined);
}

/** A list of tasks with nothing reported on a sheet that calls itself a plan. */
export function isPlan(table: FoundTable): boolean {
  const isNamed = SHEET_WORDS.find(headingKey(table.sheet.name))?.field === 'plan';
  return isNamed && !isReport(table);
}

function isFilled(table: FoundTable, ...fields: readonly string[]): boolean {
  return fields.some((field) => {
    const column = table.columns[field];
    return (
      column !== undefined && table.rows.some((row) => table.grid.text({ row, column }) !== '')
    );
  });
}

/** What the first question prefers, and so on; what all leave equal keeps its order. */
function ranked(
  tables: readonly FoundTable[],
  ranks: readonly ((table: FoundTable) => boolean)[],
): FoundTable[] {
  const keyed = tables.map((table) => ({ table, keys: ranks.map((rank) => rank(table)) }));
  return keyed
    .sort((a, b) => {
      const first = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return first < 0 ? 0 : a.keys[first] === true ? -1 : 1;
    })
    .map(({ table }) => table);
}
