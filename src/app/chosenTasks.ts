import type { Plan, Task } from '../domain/plan';
import { matchingKey } from '../language/key';
import type { ProposedRow } from '../read/paste/proposal';

/** The rows that are taken, by their index. */
export type Chosen = ReadonlySet<number>;

type Rows = readonly ProposedRow[];

/** What is proposed to be taken, less what stands in the plan already. */
export function proposedChoice(rows: Rows, there: Chosen): Chosen {
  return new Set(
    rows.flatMap(({ kind, selected }, index) =>
      kind !== 'group' && selected && !there.has(index) && !isBelow(rows, index, there)
        ? [index]
        : [],
    ),
  );
}

/** Tasks that the plan has already, word for word. */
export function alreadyThere(rows: Rows, plan: Plan | null): Chosen {
  const known = new Set(plan?.tasks.map(({ content }) => matchingKey(content)));
  return new Set(
    rows.flatMap(({ kind, task }, index) =>
      kind === 'task' && known.has(matchingKey(task.content)) ? [index] : [],
    ),
  );
}

/** A task goes with its parts; a part does not come without its task. */
export function toggled(rows: Rows, chosen: Chosen, index: number): Chosen {
  const next = new Set(chosen);
  const isTaken = chosen.has(index);
  const family = rows[index]?.kind === 'task' ? [index, ...partsBelow(rows, index)] : [index];
  for (const each of family) {
    if (isTaken) next.delete(each);
    else next.add(each);
  }
  if (!isTaken) next.add(taskOf(rows, index));
  return next;
}

export function everyRow(rows: Rows): Chosen {
  return new Set(rows.flatMap(({ kind }, index) => (kind === 'group' ? [] : [index])));
}

export function countTasks(rows: Rows, chosen: Chosen): number {
  return rows.filter(({ kind }, index) => kind === 'task' && chosen.has(index)).length;
}

/**
 * The tasks as they will be written. Their numbers are those of the paper where all are taken and
 * all have one; else they follow each other, from `first` on.
 */
export function chosenTasks(rows: Rows, chosen: Chosen, first: number | null = null): Task[] {
  const all = rows.filter(({ kind }) => kind === 'task');
  const keeps =
    first === null &&
    countTasks(rows, chosen) === all.length &&
    all.every(({ task }) => task.number !== '');
  let next = first ?? 1;
  return rows.flatMap(({ kind, task }, index) => {
    if (kind !== 'task' || !chosen.has(index)) return [];
    const number = keeps ? task.number : String(next);
    next += 1;
    const parts = partsBelow(rows, index).flatMap((place) => {
      const part = rows[place]?.task;
      return part !== undefined && chosen.has(place) ? [part] : [];
    });
    return [{ ...task, number, parts: keeps ? named(parts, number) : renamed(parts, number) }];
  });
}

/** Deeper parts stand in rows of their own. */
function named(parts: readonly Task[], number: string): Task[] {
  if (parts.some((part) => part.number === '')) return renamed(parts, number);
  return parts.map((part) => ({ ...part, parts: [] }));
}

/** Parts that were lettered keep to letters, others to numbers: "3.a", "3.1". */
function renamed(parts: readonly Task[], number: string): Task[] {
  const lettered = parts.some((part) => /\p{L}/u.test(part.number));
  return parts.map((part, index) => ({
    ...part,
    number: `${number}.${lettered ? LETTERS.charAt(index) || index + 1 : index + 1}`,
    parts: [],
  }));
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

function partsBelow(rows: Rows, index: number): number[] {
  const places: number[] = [];
  for (let place = index + 1; rows[place]?.kind === 'part'; place += 1) places.push(place);
  return places;
}

function taskOf(rows: Rows, index: number): number {
  let place = index;
  while (place > 0 && rows[place]?.kind === 'part') place -= 1;
  return place;
}

function isBelow(rows: Rows, index: number, there: Chosen): boolean {
  return rows[index]?.kind === 'part' && there.has(taskOf(rows, index));
}
