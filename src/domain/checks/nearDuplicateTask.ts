import { contentWords } from '../../language/contentWords';
import { inTask } from '../place';
import type { Task } from '../plan';
import { repeated } from './byRow';
import { defineCheck } from './check';
import { nameKey } from './duplicateTask';

/** Below this, a name is too short for a likeness to mean anything. */
const FEWEST_WORDS = 4;

/**
 * Names that say the same in other small words or in another order. One word that carries meaning
 * makes another task: "trên Trang TTĐT" and "trên Đài" differ on purpose.
 */
export const nearDuplicateTask = defineCheck({
  id: 'nearDuplicateTask',
  rule: 'C11',
  severity: 'note',
  run: ({ plan, texts }) => {
    const nameOf = ({ content }: Task) => nameKey(texts.key(content), '');
    return repeated(plan.tasks, ({ content, lead }) => {
      const words = contentWords(texts.clean(content));
      return words.length < FEWEST_WORDS ? '' : nameKey(words.join(' '), texts.key(lead));
    })
      .filter(({ row, first }) => nameOf(row) !== nameOf(first))
      .map(({ row, first }) => ({
        at: inTask(row.at, 'content'),
        details: { number: row.number, sameAs: first.number },
      }));
  },
});
