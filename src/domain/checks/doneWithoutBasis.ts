import { hasBasis } from '../basis';
import { defineCheck } from './check';

/** A tick alone proves nothing: the upper level sends such a row back. */
export const doneWithoutBasis = defineCheck({
  id: 'doneWithoutBasis',
  rule: 'C1',
  severity: 'error',
  run: (statuses) =>
    statuses
      .filter(({ task, basis }) => task.mark === 'done' && !hasBasis(basis))
      .map(({ task }) => ({
        at: { ...task.at, field: 'result' as const },
        details: { number: task.number },
      })),
});
