import type { Channel } from '../../language/counts/channels';
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
    const admitted = reported(plan.narrative).flatMap(({ text }) => irregularities(text));
    const firsts = new Map<Channel, number>();
    for (const [index, sentence] of admitted.entries()) {
      for (const channel of texts.channels(sentence)) {
        if (!firsts.has(channel)) firsts.set(channel, index);
      }
    }
    if (firsts.size === 0) return [];
    return tasks.filter(claimsIt).flatMap((task) => {
      const own = texts.channels(task.content).map((channel) => firsts.get(channel) ?? Infinity);
      const sentence = admitted[Math.min(...own)];
      if (sentence === undefined) return [];
      return [{ at: inTask(task.at, 'result'), details: { number: task.number, sentence } }];
    });
  },
});

function claimsIt({ mark, result }: Task): boolean {
  return mark === 'done' && claimsRegularity(result);
}
