import type { Plan, Target } from '../../domain/plan';
import type { Review } from '../../domain/review';
import type { TaskStatus } from '../../domain/status';
import { reasonPhrase } from '../../text/reasons';
import { type ExportColumns, type ExportTable, exportTable, isoDay } from './table';

interface TaskRow extends TaskStatus {
  readonly partOf: string | null;
}

/** A row for each task and for each of its parts, which names its task in `part_of`. */
export function taskTable(plan: Plan, { statuses }: Review): ExportTable {
  const rows = statuses.flatMap((status) => withParts(status, null));
  return exportTable(plan, COLUMNS, rows);
}

function withParts(status: TaskStatus, partOf: string | null): TaskRow[] {
  const { number } = status.task;
  return [{ ...status, partOf }, ...status.parts.flatMap((part) => withParts(part, number))];
}

const COLUMNS: ExportColumns<TaskRow> = {
  sheet: ({ task }) => task.at.sheet,
  row: ({ task }) => task.at.row + 1,
  number: ({ task }) => task.number,
  part_of: ({ partOf }) => partOf,
  task_group: ({ task }) => task.group,
  outside_plan: ({ task }) => task.outside,
  content: ({ task }) => task.content,
  result: ({ task }) => task.result,
  mark: ({ task }) => task.mark,
  status: ({ status }) => status,
  reason: reasonPhrase,
  target_kind: ({ task }) => task.target.kind,
  target: ({ task }) => targetNumber(task.target),
  target_unit: ({ task }) => ('unit' in task.target ? task.target.unit : null),
  achieved: ({ task }) => task.achieved?.value ?? null,
  achieved_bound: ({ task }) => task.achieved?.bound ?? null,
  whole: ({ task }) => task.whole,
  deadline: ({ task }) => isoDay(task.deadline),
  lead: ({ task }) => task.lead,
  partner: ({ task }) => task.partner,
  cause: ({ task }) => task.reason,
  explanation: ({ task }) => task.explanation,
  note: ({ task }) => task.note,
};

/** How much, how many percent, or how many times in each week, month or quarter. */
function targetNumber(target: Target): number | null {
  switch (target.kind) {
    case 'quantity':
      return target.atLeast;
    case 'ratio':
      return target.percent;
    case 'weekly':
    case 'monthly':
    case 'quarterly':
      return target.times;
    case 'qualitative':
    case 'regular':
    case 'deliverable':
      return null;
  }
}
