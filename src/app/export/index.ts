import type { Plan } from '../../domain/plan';
import type { Review } from '../../domain/review';
import { countTable } from './counts';
import { proofTable } from './proofs';
import type { ExportTable } from './table';
import { taskTable } from './tasks';

export const EXPORT_TABLES = ['tasks', 'counts', 'proofs'] as const;
export type ExportTableName = (typeof EXPORT_TABLES)[number];

const TABLES: Readonly<Record<ExportTableName, (plan: Plan, review: Review) => ExportTable>> = {
  tasks: taskTable,
  counts: countTable,
  proofs: proofTable,
};

export function tableOf(name: ExportTableName, plan: Plan, review: Review): ExportTable {
  return TABLES[name](plan, review);
}

/** The rows as objects, a field for each column. */
export function recordsOf({ columns, rows }: ExportTable): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  );
}
