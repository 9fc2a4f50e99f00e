import { inTask } from '../place';
import { repeated } from './byRow';
import { defineCheck } from './check';

/** The same task twice counts twice in the rate. */
export const duplicateTask = defineCheck({
  id: 'duplicateTask',
  rule: 'C10',
  severity: 'warning',
  run: ({ plan, texts }) =>
    repeated(plan.tasks, ({ content, lead }) => nameKey(texts.key(content), texts.key(lead))).map(
      ({ row, first }) => ({
        at: inTask(row.at, 'content'),
        details: { number: row.number, sameAs: first.number },
      }),
    ),
});

/** One task given to two units is two tasks. Marks at the end say nothing. */
export function nameKey(content: string, lead: string): string {
  const name = content.replace(/[\s.;,:]+$/, '');
  return name === '' ? '' : `${name}|${lead}`;
}
