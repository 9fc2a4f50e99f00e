import { hasFigure, hasProof } from '../basis';
import { inTask } from '../place';
import type { TaskStatus } from '../status';
import { isVague } from '../../language/vague';
import type { Texts } from '../texts';
import { defineCheck } from './check';
import { flat } from './flat';

/** Words that fit any year and any commune: nothing in the whole row can be looked up. */
export const vagueResult = defineCheck({
  id: 'vagueResult',
  rule: 'C5',
  severity: 'warning',
  run: ({ statuses, texts }) =>
    flat(statuses)
      .filter(({ task, met }) => task.mark === 'done' && task.result !== '' && met === true)
      .filter((status) => !isConcrete(status, texts))
      .map(({ task }) => ({ at: inTask(task.at, 'result'), details: { number: task.number } })),
});

function isConcrete({ task, basis, parts }: TaskStatus, { clean }: Texts): boolean {
  const figures = task.achieved !== null || hasFigure(basis);
  const words = !isVague(clean(task.result)) || !isVague(clean(task.note));
  return parts.length > 0 || figures || hasProof(basis) || words || task.explanation !== '';
}
