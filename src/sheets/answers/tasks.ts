import type { BasisContext } from '../../domain/basis';
import type { TaskStatus } from '../../domain/status';
import type { TaskRow } from '../entries/taskRows';
import { FORM_WORDS } from '../formulas/taskRow';
import type { TaskAnswers } from './taskAnswers';
import { linkAnswers } from './taskLinks';
import { statusAnswers } from './taskStatus';
import { rowAnswers } from './taskText';

/** What the formulas of a row of Nhiệm vụ come to; a prepared row is a row without a task. */
export function taskAnswers(
  row: TaskRow | null,
  status: TaskStatus | null,
  context: BasisContext,
): TaskAnswers {
  if (row === null) return BLANK_ROW;
  if (row.kind === 'group' || status === null) {
    const bare = row.kind === 'group' ? row.number.toLowerCase() : '';
    return { ...BLANK_ROW, bare, form: FORM_WORDS.group };
  }
  return {
    ...BLANK_ROW,
    ...rowAnswers(row.task, row.parent),
    ...linkAnswers(row.task, status, context),
    ...statusAnswers(status, context, row.parent === null),
  };
}

/** Columns that the row leaves blank are ''; these count parts and rows even where there are none. */
const BLANK_ROW: TaskAnswers = {
  isTask: 0,
  allParts: 0,
  parts: 0,
  partsDone: 0,
  partsNotDue: 0,
  partsUntouched: 0,
};
