import type { Count } from '../plan';
import { keyOfUnit } from '../sums';
import { once } from '../texts';
import type { Evidence } from './target';

/**
 * The flows that tell how often something was done: those of the target's family, or each family by
 * itself where the target names no unit. A stock says nothing about how often, nor does a pair.
 */
export function countsByFamily(
  unit: string,
  { task, linked }: Pick<Evidence, 'task' | 'linked'>,
): readonly Count[][] {
  const familyOf = once(keyOfUnit);
  const wanted = unit === '' ? null : keyOfUnit(unit);
  const families = new Map<string, Count[]>();
  for (const count of linked.countsOf(task)) {
    const key = familyOf(count.unit);
    const isAsked = wanted === null ? count.role.kind !== 'paired' : key === wanted;
    if (count.measure === 'stock' || !isAsked) continue;
    const family = families.get(key);
    if (family === undefined) families.set(key, [count]);
    else family.push(count);
  }
  return [...families.values()];
}
