import type { Count, Plan, Task } from '../domain/plan';
import type { TaskStatus } from '../domain/status';
import { writeDay } from '../language/dayText';
import { withoutLinks } from '../text/proofs';
import { REPORT } from '../text/report';
import { resultOfCounts } from '../text/sentences';
import { taskNote } from '../text/taskNotes';
import type { ProofList } from './proofList';
import type { TaskCell } from './taskForms';

export interface TaskSources {
  readonly plan: Plan;
  readonly countsOf: (task: Task) => readonly Count[];
  readonly proofs: ProofList;
}

/** What is printed of a task, by column; its links are named by their numbers in the list. */
export function taskCells(
  status: TaskStatus,
  parent: Task | null,
  { plan, countsOf, proofs }: TaskSources,
): Readonly<Record<TaskCell, string>> {
  const { task } = status;
  const result = withoutLinks(task.result, proofs.numberOf);
  return {
    number: printedNumber(task, parent),
    content: task.content,
    deadline: task.deadline === null ? '' : writeDay(task.deadline),
    lead: task.lead,
    result: result === '' ? resultOfCounts(countsOf(task), plan) : result,
    ...ticks(status),
    note: taskNote(status, proofs),
  };
}

/** What did not arise is neither done nor not done. */
function ticks({ status }: TaskStatus): { readonly done: string; readonly notDone: string } {
  const isDone = status === 'done';
  const isNotDone = !isDone && status !== 'notApplicable';
  return { done: isDone ? REPORT.tick : '', notDone: isNotDone ? REPORT.tick : '' };
}

/** A part that was only lettered carries its task's number with it: "3.a" is printed "a)". */
function printedNumber({ number }: Task, parent: Task | null): string {
  const own = parent === null ? number : number.slice(parent.number.length + 1);
  return /^\p{L}$/u.test(own) ? `${own})` : number;
}
