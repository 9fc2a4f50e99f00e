import type { Plan } from '../domain/plan';
import { ourReports, reportSource } from '../read/ourReport';
import type { Snapshot } from '../workbook/snapshot';
import { sourceOf } from './reportSource';

/** What the workbook's phụ lục is worth, seen from the data of today. */
export type ReportState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'written';
      /** Made from these very data. */
      readonly current: boolean;
      /** Sheets that somebody changed by hand since. */
      readonly edited: readonly string[];
    };

export function reportState(snapshot: Snapshot, plan: Plan): ReportState {
  const ours = ourReports(snapshot);
  if (ours.length === 0) return { kind: 'none' };
  return {
    kind: 'written',
    current: reportSource(snapshot) === sourceOf(plan),
    edited: ours.filter(({ untouched }) => !untouched).map(({ sheet }) => sheet),
  };
}
