import type { Plan } from '../../domain/plan';
import type { Day } from '../../language/day';
import { writeIsoDay } from '../../language/isoDay';

export type ExportValue = string | number | boolean | null;

/** A table for databases: one observation a row, days as ISO dates, what is blank null. */
export interface ExportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportValue[])[];
}

/** What each column says of a row. */
export type ExportColumns<Row> = Readonly<Record<string, (row: Row) => ExportValue>>;

/** Every row begins with the report that it was taken from. */
export function exportTable<Row>(
  plan: Plan,
  columns: ExportColumns<Row>,
  rows: readonly Row[],
): ExportTable {
  const report = Object.values(REPORT_COLUMNS).map((read) => read(plan));
  const readers = Object.values(columns);
  return {
    columns: [...Object.keys(REPORT_COLUMNS), ...Object.keys(columns)],
    rows: rows.map((row) => [...report, ...readers.map((read) => read(row))]),
  };
}

const REPORT_COLUMNS: ExportColumns<Plan> = {
  report_unit: ({ report }) => report.unit,
  report_level: ({ report }) => report.level,
  report_period: ({ report }) => report.period.kind,
  report_from: ({ report }) => isoDay(report.period.window?.from ?? null),
  report_to: ({ report }) => isoDay(report.period.window?.to ?? null),
};

export function isoDay(day: Day | null): string | null {
  return day === null ? null : writeIsoDay(day);
}
