import { claimsRegularity, irregularities } from '../../language/regularity';
import { inTask } from '../place';
import type { Task } from '../plan';
import { reported } from '../reported';
import { defineCheck } from './check';

/** The report admits a shortcoming that the table denies: the superior reads both. */
export const saidNotRegular = defineCheck({
  id: 'saidNotRegular',
  rule: 'C44',
  severity: 'note',
  run: ({ plan, tasks, texts }) => {
    const admitted = reported(plan.narrative)
      .flatMap(({ text }) => irregularities(text))
      .map((sentence) => ({ sentence, channels: texts.channels(sentence) }));
    if (admitted.every(({ channels }) => channels.length === 0)) return [];
    return tasks.filter(claimsIt).flatMap((task) => {
      const own = texts.channels(task.content);
      const against = admitted.find(({ channels }) => channels.some((each) => own.includes(each)));
      if (against === undefined) return [];
      return [
        {
          at: inTask(task.at, 'result'),
          details: { number: task.number, sentence: against.sentence },
        },
      ];
    });
  },
});

function claimsIt({ mark, result }: Task): boolean {
  return mark === 'done' && claimsRegularity(result);
}
