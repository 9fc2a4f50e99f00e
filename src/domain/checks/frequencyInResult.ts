import type { Day, Weekday } from '../../language/day';
import { findFrequencies } from '../../language/frequency';
import { sentencesOf } from '../../language/sentence';
import type { Period } from '../period';
import { inTask } from '../place';
import type { Task } from '../plan';
import { endedIn, type Rhythm } from '../subPeriods';
import { RECURRING } from '../targets';
import type { Texts } from '../texts';
import { defineCheck } from './check';
import { flat } from './flat';

interface Stated {
  readonly rhythm: Rhythm;
  readonly times: number;
  readonly weekday: Weekday | null;
  readonly value: number;
  readonly unit: string;
}

/**
 * "24 tiểu phẩm vào thứ Năm hàng tuần" in a year with 40 Thursdays since the plan: perhaps they were
 * repeated, so it never decides a status. Counts that name the task are compared by C37.
 */
export const frequencyInResult = defineCheck({
  id: 'frequencyInResult',
  rule: 'C45',
  severity: 'warning',
  run: ({ plan: { report }, statuses, texts }) => {
    const start = texts.references(report.planDocument)[0]?.day ?? null;
    return flat(statuses)
      .filter(({ task, basis }) => !RECURRING.has(task.target.kind) && basis.counts.length === 0)
      .flatMap(({ task }) => {
        const stated = statedIn(task, texts);
        const due = stated === null ? 0 : dueOf(stated, report.period, start);
        if (stated === null || stated.value >= due) return [];
        const { value, unit, rhythm, weekday } = stated;
        const details = { number: task.number, value, unit, due, rhythm, weekday };
        return [{ at: inTask(task.at, 'result'), details }];
      });
  },
});

/** A sentence that gives both a frequency and one figure. */
function statedIn({ result, note }: Task, texts: Texts): Stated | null {
  for (const text of [result, note]) {
    const counts = texts.counts(text);
    for (const { start, end } of counts.length === 0 ? [] : sentencesOf(text)) {
      const own = counts.filter((count) => count.start >= start && count.start < end);
      const [count] = own;
      if (count === undefined || own.length > 1 || count.bound === 'unsure') continue;
      const { value, unit } = count;
      const promised = promisedIn(text.slice(start, end));
      if (promised !== null) return { ...promised, value, unit: unit.name };
    }
  }
  return null;
}

function promisedIn(text: string): Pick<Stated, 'rhythm' | 'times' | 'weekday'> | null {
  const [first, ...others] = findFrequencies(text).filter(({ kind }) => kind === 'every');
  if (first?.kind !== 'every' || others.length > 0) return null;
  const { period, times, weekday } = first;
  const isRhythm = period === 'week' || period === 'month' || period === 'quarter';
  return isRhythm ? { rhythm: period, times, weekday } : null;
}

function dueOf({ rhythm, times, weekday }: Stated, { window }: Period, start: Day | null): number {
  if (window === null) return 0;
  return times * endedIn(rhythm, window, weekday === null ? { start } : { start, weekday }).length;
}
