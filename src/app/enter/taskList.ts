import { linkedTo } from '../../domain/linked';
import type { TaskStatus } from '../../domain/status';
import { readTexts } from '../../domain/texts';
import { firstFigure } from '../../sheets/answers/taskLinks';
import { basisCell } from '../../text/basisCell';
import type { Reviewed } from '../reviewPlan';

/** Which tasks the list shows. */
export const TASK_FILTERS = ['notEntered', 'open', 'all'] as const;
export type TaskFilter = (typeof TASK_FILTERS)[number];

export interface TaskLine {
  readonly status: TaskStatus;
  /** What the task is about, cut where it grows long. */
  readonly content: string;
  /** The column Căn cứ, as the sheet shows it. */
  readonly basis: string;
  /** 0 for a task, 1 for its parts, 2 for theirs. */
  readonly depth: number;
}

/** Tasks below one heading; "" where the plan has none. */
export interface TaskGroup {
  readonly label: string;
  readonly lines: readonly TaskLine[];
}

const SHOWS: Readonly<Record<TaskFilter, (status: TaskStatus) => boolean>> = {
  notEntered: ({ status }) => status === 'notEntered',
  open: ({ status }) => status !== 'done' && status !== 'notApplicable',
  all: () => true,
};

export function countsByFilter({ review }: Reviewed): Readonly<Record<TaskFilter, number>> {
  const count = (filter: TaskFilter) =>
    review.statuses.filter((status) => isShown(status, filter)).length;
  return { notEntered: count('notEntered'), open: count('open'), all: count('all') };
}

/** In the order of the sheet; a part is shown with its task. */
export function taskGroups(reviewed: Reviewed, filter: TaskFilter): TaskGroup[] {
  const { plan } = reviewed.reading;
  const context = { linked: linkedTo(plan), period: plan.report.period, texts: readTexts() };
  const lineOf = (status: TaskStatus, depth: number): TaskLine[] => [
    {
      status,
      content: shortened(status.task.content),
      basis: basisCell(status, firstFigure(status.task, context)),
      depth,
    },
    ...status.parts.flatMap((part) => lineOf(part, depth + 1)),
  ];
  const groups: { label: string; lines: TaskLine[] }[] = [];
  for (const status of reviewed.review.statuses.filter((each) => isShown(each, filter))) {
    const { group } = status.task;
    const last = groups.at(-1);
    if (last?.label === group) last.lines.push(...lineOf(status, 0));
    else groups.push({ label: group, lines: lineOf(status, 0) });
  }
  return groups;
}

const LONGEST = 110;

/** Cut between words: "Tuyên truyền, phổ biến …" */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** A task that has a part to show is shown. */
function isShown(status: TaskStatus, filter: TaskFilter): boolean {
  return SHOWS[filter](status) || status.parts.some((part) => isShown(part, filter));
}
