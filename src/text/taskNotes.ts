import type { Task } from '../domain/plan';
import type { TaskStatus } from '../domain/status';
import { writeDay } from '../language/dayText';
import { findLinks } from '../language/link';
import { proofNumbers, withoutLinks } from './proofs';
import { FIELD_WORDS, STATUS_WORDS } from './words';

interface Listed {
  readonly numberOf: (link: string) => number | null;
  readonly ofTask: (task: Task) => readonly number[];
}

/**
 * Ghi chú in print, a line each: the proofs, what becomes of the task, why, the unit's explanation,
 * and its own note. Remarks of this program are not for a paper that a Chủ tịch signs.
 */
export function taskNote(status: TaskStatus, listed: Listed): string {
  const { task } = status;
  if (status.status === 'notApplicable') return didNotArise(task, listed);
  // Links are named where they stand.
  const cited = [task.result, task.note].flatMap(findLinks).map(listed.numberOf);
  const uncited = listed.ofTask(task).filter((number) => !cited.includes(number));
  return [
    uncited.length === 0 ? '' : proofNumbers(uncited),
    outcome(status),
    labelled('Nguyên nhân', task.reason),
    labelled(FIELD_WORDS.explanation, task.explanation),
    withoutLinks(task.note, listed.numberOf),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Its reason stands wherever the unit wrote it. */
function didNotArise({ explanation, reason, note }: Task, { numberOf }: Listed): string {
  const why = [explanation, reason, withoutLinks(note, numberOf)].filter((text) => text !== '');
  return labelled(STATUS_WORDS.notApplicable, why.join('\n')) || STATUS_WORDS.notApplicable;
}

function outcome({ task, status, late }: TaskStatus): string {
  if (late) return 'Hoàn thành quá hạn';
  if (status !== 'inProgress' && status !== 'notDue' && status !== 'overdue') return '';
  const until = task.deadline === null ? '' : `, thời hạn ${writeDay(task.deadline)}`;
  return `${STATUS_WORDS[status]}${until}`;
}

/** "Nguyên nhân: mưa bão", also where the word was typed with it. */
function labelled(label: string, text: string): string {
  if (text === '') return '';
  return text.toLowerCase().startsWith(label.toLowerCase()) ? text : `${label}: ${text}`;
}
