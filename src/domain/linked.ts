import { matchingKey } from '../language/key';
import type { Count, Plan, Proof, Task } from './plan';
import { once } from './texts';

/** What other sheets say about each task, found once: tasks are named there by their number. */
export interface Linked {
  readonly countsOf: (task: Task) => readonly Count[];
  readonly proofsOf: (task: Task) => readonly Proof[];
}

/** "Trong đó" rows repeat what the row above them says already. */
export function linkedTo({ counts, proofs }: Pick<Plan, 'counts' | 'proofs'>): Linked {
  const keyOf = once(taskKey);
  const countsByTask = byTask(
    counts.filter(({ role }) => role.kind !== 'ofWhich'),
    keyOf,
  );
  const proofsByTask = byTask(proofs, keyOf);
  return {
    countsOf: ({ number }) => countsByTask.get(keyOf(number)) ?? [],
    proofsOf: ({ number }) => proofsByTask.get(keyOf(number)) ?? [],
  };
}

/**
 * "3." and "3" name the same task, "3a" and "3.a)" the same part; "3" and "3.1" are two, and so are
 * "1.1" and "1.10".
 */
export function taskKey(number: string): string {
  return matchingKey(number)
    .replace(/[.)]+$/, '')
    .replace(/(?<=\d)(?=\p{L})/u, '.');
}

function byTask<Row extends { readonly tasks: readonly string[] }>(
  rows: readonly Row[],
  keyOf: (number: string) => string,
): ReadonlyMap<string, readonly Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(row.tasks.map(keyOf))) {
      const known = map.get(key);
      if (known === undefined) map.set(key, [row]);
      else known.push(row);
    }
  }
  return map;
}
