import type { ReportFacts } from '../domain/plan';
import type { TaskStatus } from '../domain/status';
import type { TASK_HEADINGS } from '../text/report';
import type { LayoutColumn, Orientation } from './layout';

export type TaskCell = keyof typeof TASK_HEADINGS;

/** A form of the table: which columns it prints, and how wide. */
export interface TaskForm {
  readonly orientation: Orientation;
  readonly columns: readonly (LayoutColumn & { readonly cell: TaskCell })[];
}

/** Widths that keep the words of each heading whole; they sum to the printable width less 1 mm. */
export const PORTRAIT: TaskForm = {
  orientation: 'portrait',
  columns: [
    { cell: 'number', millimetres: 11, align: 'center' },
    { cell: 'content', millimetres: 44, align: 'left' },
    { cell: 'result', millimetres: 61, align: 'left' },
    { cell: 'done', millimetres: 14, align: 'center' },
    { cell: 'notDone', millimetres: 14, align: 'center' },
    { cell: 'note', millimetres: 20, align: 'left' },
  ],
};

const LANDSCAPE: TaskForm = {
  orientation: 'landscape',
  columns: [
    { cell: 'number', millimetres: 11, align: 'center' },
    { cell: 'content', millimetres: 75, align: 'left' },
    { cell: 'result', millimetres: 96, align: 'left' },
    { cell: 'done', millimetres: 17, align: 'center' },
    { cell: 'notDone', millimetres: 17, align: 'center' },
    { cell: 'note', millimetres: 35, align: 'left' },
  ],
};

/** For long notes, as staff write them today. */
const LANDSCAPE_WITH_NOTES: TaskForm = {
  orientation: 'landscape',
  columns: [
    { cell: 'number', millimetres: 11, align: 'center' },
    { cell: 'content', millimetres: 54, align: 'left' },
    { cell: 'result', millimetres: 66, align: 'left' },
    { cell: 'done', millimetres: 17, align: 'center' },
    { cell: 'notDone', millimetres: 17, align: 'center' },
    { cell: 'note', millimetres: 86, align: 'left' },
  ],
};

/** For upper levels, whose plans give each task a lead and a deadline. */
const WITH_LEADS: TaskForm = {
  orientation: 'landscape',
  columns: [
    { cell: 'number', millimetres: 11, align: 'center' },
    { cell: 'content', millimetres: 62, align: 'left' },
    { cell: 'deadline', millimetres: 22, align: 'center' },
    { cell: 'lead', millimetres: 30, align: 'left' },
    { cell: 'result', millimetres: 74, align: 'left' },
    { cell: 'done', millimetres: 14, align: 'center' },
    { cell: 'notDone', millimetres: 14, align: 'center' },
    { cell: 'note', millimetres: 24, align: 'left' },
  ],
};

/** Those that lie down, to choose the one that gives the shorter table. */
export const LYING = [LANDSCAPE, LANDSCAPE_WITH_NOTES] as const;

/** The form with leads, where the plan has them; a commune leads its own tasks. */
export function formWithLeads(
  { level }: ReportFacts,
  statuses: readonly TaskStatus[],
): TaskForm | null {
  const hasLeads = statuses.some(({ task }) => task.lead !== '');
  return level !== 'commune' && hasLeads ? WITH_LEADS : null;
}
