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

/** Lying, the table has this much for content, result and note together. */
const LYING_TEXT = 212;

/** From short notes to those that staff fill with figures. */
const NOTES = [32, 46, 60, 74, 88];

/** How much of the rest the content takes. */
const CONTENTS = [0.34, 0.42, 0.5];

/** Of all these forms the one with the shortest table is printed. */
export const LYING: readonly TaskForm[] = NOTES.flatMap((note) =>
  CONTENTS.map((share) => lying(note, Math.round((LYING_TEXT - note) * share))),
);

function lying(note: number, content: number): TaskForm {
  return {
    orientation: 'landscape',
    columns: [
      { cell: 'number', millimetres: 11, align: 'center' },
      { cell: 'content', millimetres: content, align: 'left' },
      { cell: 'result', millimetres: LYING_TEXT - note - content, align: 'left' },
      { cell: 'done', millimetres: 14, align: 'center' },
      { cell: 'notDone', millimetres: 14, align: 'center' },
      { cell: 'note', millimetres: note, align: 'left' },
    ],
  };
}

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

/** The form with leads, where the plan has them; a commune leads its own tasks. */
export function formWithLeads(
  { level }: ReportFacts,
  statuses: readonly TaskStatus[],
): TaskForm | null {
  const hasLeads = statuses.some(({ task }) => task.lead !== '');
  return level !== 'commune' && hasLeads ? WITH_LEADS : null;
}
