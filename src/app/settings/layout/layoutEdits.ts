import { answersOf } from '../../../sheets/answers/byRow';
import { BLANK_COUNT } from '../../../sheets/answers/counts';
import { type TableContent, tableRows } from '../../../sheets/content';
import { WORKBOOK_NAMES } from '../../../sheets/names';
import { type StandingTable, tableRefsOf } from '../../../sheets/ourTables';
import { tasksTemplate } from '../../../sheets/tasks';
import { SPLIT_WORDS } from '../../../text/sheetWords';
import { COUNT_SHEETS } from '../../../text/layout';
import type { Plan } from '../../../domain/plan';
import type { Split } from '../../../domain/vocabulary';
import type { Edit } from '../../../workbook/edit';
import { helperColumns } from '../../../workbook/helperColumns';
import type { Snapshot } from '../../../workbook/snapshot';
import { linkEdits } from '../../../write/formulas';
import { freeSheetName, freeTableName } from '../../../write/freeName';
import { helperEdit, helperEdits } from '../../../write/helperNames';
import { formulaEdits, tableEdits } from '../../../write/tableSheet';
import type { LayoutChange } from './layoutChange';

export interface LayoutEdits {
  /** Makes the new sheet beside the old one. */
  readonly contents: readonly Edit[];
  /** Puts it in the old one's place, which gets another name and stays. */
  readonly placing: readonly Edit[];
  /** Takes the new one away again, and puts the old one back. */
  readonly back: readonly Edit[];
  /** What the old sheet is called from then on, and its table. */
  readonly old: { readonly sheet: string; readonly table: string };
}

export function layoutEdits(
  snapshot: Snapshot,
  before: Plan,
  { sheet, to, rows, template, plan }: LayoutChange,
): LayoutEdits {
  const { sheet: standing, table: own } = sheet.table;
  const [live, table] = [standing.name, own.name];
  const fresh = { sheet: freeSheetName(COUNT_SHEETS.unfinished, snapshot), table: free('SoLieu') };
  const old = {
    sheet: freeSheetName(COUNT_SHEETS.old(SPLIT_WORDS[sheet.split].toLowerCase()), snapshot),
    table: free('SoLieuCu'),
  };
  function free(wanted: string): string {
    return freeTableName(wanted, snapshot);
  }
  const counts = { ...sheet.table, template, table: { ...own, name: fresh.table } };
  const answer = answersOf(plan)(sheet.table);
  const content: TableContent = {
    template,
    ...fresh,
    rows: tableRows(
      template,
      'counts',
      tableRefsOf(withCounts(sheet.tables, counts, to)),
      rows.map(({ row, entries }) => ({ entries, answers: answer(row) })),
      { entries: {}, answers: BLANK_COUNT },
    ),
  };
  const index = snapshot.sheets.findIndex(({ name }) => name === live);
  const renamed = { ...counts, table: own };
  const helpers = helperColumns(snapshot.names, live);
  return {
    old,
    contents: [
      { kind: 'addSheet', sheet: fresh.sheet },
      ...tableEdits(content),
      ...formulaEdits(content),
    ],
    placing: [
      { kind: 'renameTable', name: table, to: old.table },
      { kind: 'renameTable', name: fresh.table, to: table },
      { kind: 'renameSheet', sheet: live, to: old.sheet },
      { kind: 'renameSheet', sheet: fresh.sheet, to: live },
      { kind: 'moveSheet', sheet: live, index },
      layoutName(to),
      ...helperEdits({ template, sheet: live, table }),
      ...(helpers === null ? [] : [helperEdit(old, helpers)]),
      ...linkEdits(withCounts(sheet.tables, renamed, to), answersOf(plan)),
      { kind: 'activateSheet', sheet: live },
    ],
    back: [
      { kind: 'renameTable', name: table, to: fresh.table },
      { kind: 'renameTable', name: old.table, to: table },
      layoutName(sheet.split),
      ...(helpers === null ? [] : [helperEdit({ sheet: old.sheet, table }, helpers)]),
      ...linkEdits(sheet.tables, answersOf(before)),
      { kind: 'removeSheet', sheet: live },
      { kind: 'renameSheet', sheet: old.sheet, to: live },
      { kind: 'moveSheet', sheet: live, index },
      { kind: 'activateSheet', sheet: live },
    ],
  };
}

function layoutName(split: Split): Edit {
  return { kind: 'setName', name: WORKBOOK_NAMES.layout, formula: `="${split}"` };
}

/** The tables once figures are laid out so: whether a task was often enough depends on it. */
function withCounts(
  tables: readonly StandingTable[],
  counts: StandingTable,
  to: Split,
): StandingTable[] {
  return tables.map((table) => {
    if (table.id === 'counts') return counts;
    return table.id === 'tasks' ? { ...table, template: tasksTemplate(to) } : table;
  });
}
