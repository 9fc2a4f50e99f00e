import type { Weekday } from '../../language/day';
import { findFrequencies } from '../../language/frequency';
import { inTask } from '../place';
import type { Task } from '../plan';
import type { Frequency } from '../reason';
import type { TaskStatus } from '../status';
import { frequency } from '../targets/frequency';
import { defineCheck, type Reviewed } from './check';
import { flat } from './flat';

/** Where the target recurs, the status says it; where only the words do, they decide nothing. */
export const frequencyInProse = defineCheck({
  id: 'frequencyInProse',
  rule: 'C37',
  severity: 'warning',
  run: (reviewed) =>
    flat(reviewed.statuses)
      .filter(({ task, status }) => status === 'done' && KINDS.has(task.target.kind))
      .flatMap((status) => {
        const { number, at } = status.task;
        return leastWanted(status, reviewed)
          .filter(({ met, due }) => met < due)
          .map((found) => ({ at: inTask(at, 'content'), details: { number, ...found } }));
      }),
});

/** A number to reach is a target of its own. */
const KINDS: ReadonlySet<Task['target']['kind']> = new Set([
  'qualitative',
  'regular',
  'deliverable',
]);

const TARGETS = { week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const;

type Found = Pick<Frequency, 'rhythm' | 'met' | 'due'> & { readonly weekday: Weekday | null };

/** "Báo cáo hằng tháng, quý": of several frequencies the one that asks for least. */
function leastWanted({ task, basis }: TaskStatus, { linked, plan, texts }: Reviewed): Found[] {
  if (!basis.counts.some(({ total }) => total.value > 0)) return [];
  const { period, planDocument } = plan.report;
  const from = texts.references(planDocument)[0]?.day ?? null;
  const wanted = findFrequencies(task.content).flatMap((each): Found[] => {
    if (each.kind !== 'every' || !(each.period in TARGETS)) return [];
    const { times, weekday } = each;
    const kind = TARGETS[each.period as keyof typeof TARGETS];
    const day = kind === 'weekly' && weekday !== null ? { weekday } : {};
    const target = { kind, times, unit: '', from, ...day };
    const { reason } = frequency(target, { task, basis, linked, period });
    if (reason.kind !== 'frequency') return [];
    const { rhythm, met, due } = reason;
    return [{ rhythm, weekday: rhythm === 'week' ? weekday : null, met, due }];
  });
  return wanted.sort((a, b) => a.due - b.due).slice(0, 1);
}
