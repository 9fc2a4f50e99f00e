import { linkedTo } from '../domain/linked';
import type { Plan } from '../domain/plan';
import type { Review } from '../domain/review';
import type { TaskStatus } from '../domain/status';
import { outsideLine, totalLine } from '../text/totals';
import type { Layout, LayoutRow } from './layout';
import { lineRow } from './lineRow';
import type { ProofList } from './proofList';
import type { TaskSources } from './taskCells';
import { formWithLeads, LYING, PORTRAIT, type TaskForm } from './taskForms';
import { longestTask, taskTable } from './taskTable';

/** A longer task reads better on the long side of the page. */
const MOST_LINES_IN_PORTRAIT = 15;

/** The table of tasks and its total lines, in the form that suits them. */
export function taskAppendix(plan: Plan, review: Review, proofs: ProofList): Layout {
  const { statuses, totals, outside } = review;
  const sources: TaskSources = { plan, countsOf: linkedTo(plan).countsOf, proofs };
  const form = chooseForm(plan, statuses, sources);
  const { orientation, columns } = form;
  return {
    orientation,
    columns,
    rows: [
      ...taskTable(statuses, form, sources),
      lineRow({ text: totalLine(totals), style: 'total' }, columns),
      ...(outside.tasks === 0
        ? []
        : [lineRow({ text: outsideLine(outside), style: 'total' }, columns)]),
    ],
  };
}

function chooseForm(
  { report }: Plan,
  statuses: readonly TaskStatus[],
  sources: TaskSources,
): TaskForm {
  const withLeads = formWithLeads(report, statuses);
  if (withLeads !== null) return withLeads;
  if (longestTask(statuses, PORTRAIT, sources) <= MOST_LINES_IN_PORTRAIT) return PORTRAIT;
  return LYING.map((form) => ({
    form,
    height: heightOf(taskTable(statuses, form, sources)),
  })).reduce((best, next) => (next.height < best.height ? next : best)).form;
}

function heightOf(rows: readonly LayoutRow[]): number {
  return rows.reduce((sum, { points }) => sum + points, 0);
}
