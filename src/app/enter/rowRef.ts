import type { Count, Plan, Proof, RowPlace, Task } from '../../domain/plan';
import { samePlace } from '../../domain/place';
import { withParts } from '../../domain/review';

/** The tables of the plan whose rows are entered one by one. */
export type EntryTable = 'tasks' | 'counts' | 'proofs';

/** A row as it was shown: where it stood, and what it is known by. It may have moved since. */
export interface RowRef {
  readonly table: EntryTable;
  readonly at: RowPlace;
  readonly known: readonly string[];
}

export function taskRef({ at, number, content }: Task): RowRef {
  return { table: 'tasks', at: placeOf(at), known: [content, number] };
}

export function countRef({ at, channel, unit, tasks }: Count): RowRef {
  return { table: 'counts', at: placeOf(at), known: [channel, unit, tasks.join('; ')] };
}

export function proofRef({ at, name, location }: Proof): RowRef {
  return { table: 'proofs', at: placeOf(at), known: [name, location] };
}

/** The row as it stands now; null where it is gone, or where it cannot be told from others. */
export function findRow(plan: Plan, ref: RowRef): RowRef | null {
  const rows = rowsOf(plan, ref.table);
  const same = rows.filter((row) => isSame(row, ref));
  const alike = same.length > 0 ? same : rows.filter((row) => isStill(row, ref));
  const here = alike.find(({ at }) => samePlace(at, ref.at));
  const [only, ...more] = alike;
  return here ?? (more.length === 0 ? (only ?? null) : null);
}

function isSame({ known }: RowRef, ref: RowRef): boolean {
  return known.every((text, index) => text === ref.known[index]);
}

/** A task whose words were mended where it stands: it has its number still. */
export function mendedTask(plan: Plan, { at, known }: RowRef): RowRef | null {
  const [, number] = known;
  const here = rowsOf(plan, 'tasks').find((row) => samePlace(row.at, at));
  return here !== undefined && number !== '' && here.known[1] === number ? here : null;
}

/** What a task or a figure is called stays; of a proof, either its name or its address. */
function isStill(now: RowRef, ref: RowRef): boolean {
  const [name, location] = ref.known;
  if (ref.table !== 'proofs') return now.known[0] === name;
  return now.known.some((text, index) => text !== '' && text === [name, location][index]);
}

function rowsOf(plan: Plan, table: EntryTable): RowRef[] {
  if (table === 'tasks') return withParts(plan.tasks).map(taskRef);
  return table === 'counts' ? plan.counts.map(countRef) : plan.proofs.map(proofRef);
}

function placeOf({ sheet, row }: RowPlace): RowPlace {
  return { sheet, row };
}
