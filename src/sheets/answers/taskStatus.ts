import type { BasisContext } from '../../domain/basis';
import type { Task } from '../../domain/plan';
import { statusOf, type TaskStatus } from '../../domain/status';
import { judge, RECURRING } from '../../domain/targets';
import type { Evidence, Verdict } from '../../domain/targets/target';
import { isUntouched } from '../../domain/untouched';
import { basisCell } from '../../text/basisCell';
import { STATUS_WORDS } from '../../text/words';
import type { CellValue } from '../../workbook/snapshot';
import { MONTH_ROW, QUARTER_ROW } from '../formulas/rhythm';
import { firstFigure } from './taskLinks';
import type { TaskAnswers } from './taskAnswers';

/** Status and Căn cứ, and what they are made of: the row by itself, then with its parts. */
export function statusAnswers(
  status: TaskStatus,
  context: BasisContext,
  isTask: boolean,
): TaskAnswers {
  const { task, basis } = status;
  const alone = statusOf({ ...task, parts: [] }, context);
  const evidence = { task, basis, ...context };
  const verdict = judge(task.target, evidence);
  const counted = status.parts.map((part) => part.status);
  const partsThatAre = (...wanted: readonly TaskStatus['status'][]) =>
    counted.filter((one) => wanted.includes(one)).length;
  const shown = STATUS_WORDS[status.status];
  const reason = basisCell(status, firstFigure(task, context));
  const answers: TaskAnswers = {
    ...recurring(evidence, verdict),
    met: metCell(alone.met),
    untouched: isUntouched({ task, basis, parts: [] }) ? 1 : 0,
    ownStatus: STATUS_WORDS[alone.status],
    ownExplained: alone.explained ? 1 : 0,
    allParts: counted.length,
    parts: counted.length - partsThatAre('notApplicable'),
    partsDone: partsThatAre('done'),
    partsNotDue: partsThatAre('notDue'),
    partsUntouched: partsThatAre('notDue', 'notEntered'),
    finalMet: metCell(status.met),
    explained: status.explained ? 1 : 0,
    finalStatus: shown,
    status: shown,
    shownBasis: reason,
    basis: reason,
    shownQuantity: '',
  };
  return {
    ...answers,
    shownQuantity: quantityCell(task, verdict, alone, context),
    parts: isTask ? (answers.parts ?? 0) : 0,
  };
}

function metCell(met: boolean | null): CellValue {
  return met === null ? '-' : Number(met);
}

/** Căn cứ of a quantity, before the states that say less are seen to. */
function quantityCell(
  task: Task,
  { met, reason }: Verdict,
  status: TaskStatus,
  context: BasisContext,
): CellValue {
  if (task.target.kind !== 'quantity') return '';
  return basisCell({ ...status, met, reason }, firstFigure(task, context));
}

/** Weeks, months and quarters: how many are due, and in how many there was enough. */
function recurring(evidence: Evidence, { reason }: Verdict): TaskAnswers {
  const { target } = evidence.task;
  if (reason.kind !== 'frequency' || !RECURRING.has(target.kind) || target.kind === 'regular') {
    return { rhythm: '', due: '', times: '' };
  }
  const rhythm =
    target.kind === 'weekly'
      ? (target.weekday ?? 7)
      : target.kind === 'monthly'
        ? MONTH_ROW
        : QUARTER_ROW;
  return { rhythm, due: reason.due, times: reason.met };
}
