import { inNarrative } from '../place';
import { reported } from '../reported';
import type { Task } from '../plan';
import type { Texts } from '../texts';
import { defineCheck, type Hit } from './check';

interface Approximate {
  /** The task whose sum it belongs to, null elsewhere. */
  readonly number: string | null;
  readonly written: string;
}

/** "Hơn 285 tin, bài" cannot be added up: where figures of a task make a sum, the sum is vague too. */
export const approximateInProse = defineCheck({
  id: 'approximateInProse',
  rule: 'C42',
  severity: 'note',
  run: ({ plan, texts, accounts }): Hit<Approximate>[] => [
    ...accounts.flatMap(({ at, text, task }) =>
      vagueIn(text, texts).map(({ written, family }): Hit<Approximate> =>
        task !== null && figuresOf(task, family, texts) > 1
          ? { at, details: { number: task.number, written }, severity: 'warning' }
          : { at, details: { number: null, written } },
      ),
    ),
    ...reported(plan.narrative).flatMap(({ at, text }) =>
      vagueIn(text, texts).map(({ written }) => ({
        at: inNarrative(at),
        details: { number: null, written },
      })),
    ),
  ],
});

function vagueIn(text: string, texts: Texts) {
  return texts
    .counts(text)
    .filter(({ bound }) => bound !== 'exact')
    .map(({ start, end, unit }) => ({
      written: texts.clean(text.slice(start, end)),
      family: unit.family,
    }));
}

function figuresOf({ result, note }: Task, family: string, texts: Texts): number {
  return [result, note]
    .flatMap((text) => texts.counts(text))
    .filter(
      ({ unit, partOf, cumulative }) => unit.family === family && partOf === null && !cumulative,
    ).length;
}
