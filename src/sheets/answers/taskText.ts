import { taskKey } from '../../domain/linked';
import type { Target, Task } from '../../domain/plan';
import { TARGET_KINDS } from '../../domain/vocabulary';
import { MARK_WORDS } from '../../text/words';
import { FORM_WORDS } from '../formulas/taskRow';
import { plainText } from './plainText';
import type { TaskAnswers } from './taskAnswers';

/** What the row itself says, without the other sheets. */
export function rowAnswers(task: Task, parent: Task | null): TaskAnswers {
  const { number, target, mark } = task;
  const key = number === '' ? '' : `;${taskKey(number)};`;
  return {
    bare: number
      .toLowerCase()
      .replace(/[\s()]/g, '')
      .replace(/\.$/, ''),
    form: parent === null ? FORM_WORDS.task : FORM_WORDS.part,
    key,
    isTask: 1,
    find: key === '' ? '' : `*${key}*`,
    parent: parent === null ? '' : `;${taskKey(number).split('.')[0] ?? ''};`,
    outside: (parent ?? task).outside ? 1 : 0,
    kind: TARGET_KINDS.indexOf(target.kind) + 1,
    verdict: mark === null ? '' : MARK_WORDS[mark],
    need: needOf(target),
    text: plainText(`${task.result} ${task.note}`),
  };
}

function needOf(target: Target): number {
  if (target.kind === 'ratio') return target.percent;
  if (target.kind === 'quantity') return target.atLeast ?? 1;
  return 'times' in target ? target.times : 1;
}
