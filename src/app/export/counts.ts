import { type DatedAmount, figuresIn } from '../../domain/figures';
import type { Count, Plan } from '../../domain/plan';
import { type ExportColumns, type ExportTable, exportTable, isoDay } from './table';

interface CountRow extends DatedAmount {
  readonly count: Count;
}

/** A row for each figure: of the whole period, or of each month or quarter inside it. */
export function countTable(plan: Plan): ExportTable {
  const { period } = plan.report;
  const figuresOf = figuresIn(period);
  const rows = plan.counts.flatMap((count) =>
    figuresOf(count).map(({ window, amount }): CountRow => {
      return { count, window: window ?? period.window, amount };
    }),
  );
  return exportTable(plan, COLUMNS, rows);
}

const COLUMNS: ExportColumns<CountRow> = {
  sheet: ({ count }) => count.at.sheet,
  row: ({ count }) => count.at.row + 1,
  number: ({ count }) => count.number,
  count_group: ({ count }) => count.group,
  channel: ({ count }) => count.channel,
  measured_in: ({ count }) => count.unit,
  measure: ({ count }) => count.measure,
  role: ({ count }) => count.role.kind,
  tasks: ({ count }) => count.tasks.join('; '),
  figure_from: ({ window }) => isoDay(window?.from ?? null),
  figure_to: ({ window }) => isoDay(window?.to ?? null),
  value: ({ amount }) => amount.value,
  bound: ({ amount }) => amount.bound,
  target: ({ count }) => count.target,
  note: ({ count }) => count.note,
};
