import { inCount } from '../place';
import type { Count } from '../plan';
import type { Texts } from '../texts';
import { byRow } from './byRow';
import { defineCheck } from './check';
import { hasRemark } from './remark';

/** "Tin, bài" and "video clip" may be added up, if whoever reads the sum knows of it. */
export const mixedUnits = defineCheck({
  id: 'mixedUnits',
  rule: 'C35',
  severity: 'note',
  once: true,
  run: ({ tasks, linked, texts }) =>
    tasks.flatMap((task) =>
      mixedIn(byRow(linked.countsOf(task)), texts).map(({ count, first }) => ({
        at: inCount(count.at, 'unit'),
        details: { number: task.number, unit: count.unit, first: first.unit },
      })),
    ),
});

interface Mixed {
  readonly count: Count;
  readonly first: Count;
}

/** One for each family: the first row that differs from the row that opened it. */
function mixedIn(counts: readonly Count[], texts: Texts): Mixed[] {
  const firsts = new Map<string, Count>();
  const mixed = new Map<string, Mixed>();
  for (const count of counts) {
    const unit = texts.unit(count.unit);
    if (unit === null) continue;
    const first = firsts.get(unit.family) ?? count;
    firsts.set(unit.family, first);
    const isSaid = hasRemark(count.note) || hasRemark(first.note);
    const differs = texts.unit(first.unit)?.name !== unit.name && !isSaid;
    if (differs && !mixed.has(unit.family)) mixed.set(unit.family, { count, first });
  }
  return [...mixed.values()];
}
