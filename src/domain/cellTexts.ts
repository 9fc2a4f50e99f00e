import { inCount, inNarrative, inProof, inReport, inTask, type Place } from './place';
import type { Plan, Task } from './plan';

/** A text of the workbook with the cell that it fills. */
export interface CellText {
  readonly at: Place;
  readonly text: string;
  /** The task in whose row it stands. */
  readonly task: Task | null;
}

const TASK_TEXTS = [
  'content',
  'result',
  'note',
  'lead',
  'partner',
  'reason',
  'explanation',
] as const;
const CITING = ['content', 'result', 'note'] as const;
const COUNT_TEXTS = ['channel', 'unit', 'note'] as const;

/**
 * The texts of the tables that are printed, as far as they are sought: there are tens of thousands.
 * Lời báo cáo is not among them: it is mended in Word.
 */
export function tableTexts(
  { counts, proofs }: Pick<Plan, 'counts' | 'proofs'>,
  tasks: readonly Task[],
  isSought: (text: string) => boolean,
): CellText[] {
  const sought = (text: string) => text !== '' && isSought(text);
  return [
    ...tasks.flatMap((task) =>
      TASK_TEXTS.filter((field) => sought(task[field])).map((field) => inRow(task, field)),
    ),
    ...counts.flatMap((count) =>
      COUNT_TEXTS.filter((field) => sought(count[field])).map((field) => ({
        at: inCount(count.at, field),
        text: count[field],
        task: null,
      })),
    ),
    ...proofs.flatMap(({ at, name, location }) =>
      [
        { at: inProof(at, 'name'), text: name, task: null },
        { at: inProof(at, 'location'), text: location, task: null },
      ].filter(({ text }) => sought(text)),
    ),
  ];
}

/** Where what was done is told, a row's result before its note. */
export function accountTexts(tasks: readonly Task[]): CellText[] {
  return filled(tasks.flatMap((task) => taskTexts(task, ['result', 'note'])));
}

/** Where documents are named, in the tables first. */
export function citingTexts(
  { proofs, report, narrative }: Plan,
  tasks: readonly Task[],
): CellText[] {
  return filled([
    { at: inReport(report.at, 'planDocument'), text: report.planDocument, task: null },
    ...tasks.flatMap((task) => taskTexts(task, CITING)),
    ...proofs.map(({ at, name }) => ({ at: inProof(at, 'name'), text: name, task: null })),
    ...narrative.map(({ at, text }) => ({ at: inNarrative(at), text, task: null })),
  ]);
}

function taskTexts(task: Task, fields: readonly (typeof TASK_TEXTS)[number][]): CellText[] {
  return fields.filter((field) => task[field] !== '').map((field) => inRow(task, field));
}

function inRow(task: Task, field: (typeof TASK_TEXTS)[number]): CellText {
  return { at: inTask(task.at, field), text: task[field], task };
}

function filled(texts: readonly CellText[]): CellText[] {
  return texts.filter(({ text }) => text !== '');
}
