import { isAmount } from '../figures';
import { inCount, inTask, type Place } from '../place';
import type { Count, Entry, Figure, Plan, Task, Unreadable } from '../plan';

/** A number cell of Số liệu, or of a task. */
export interface Cell<Value> {
  readonly at: Place;
  readonly value: Value;
  /** Null in a cell of a task. */
  readonly count: Count | null;
}

/** What a row of Số liệu holds, by its parts of the year. */
export function valuesOf({ figures }: Count): readonly Entry[] {
  return figures.split === 'whole' ? [figures.value] : figures.values;
}

/** The entries of a row of Số liệu, each with its cell. */
export function entriesOf(count: Count): Cell<Entry>[] {
  return valuesOf(count).map((value, part) => ({ at: cellOf(count, part), value, count }));
}

/** Number cells that hold a number of a certain kind. */
export function figuresIn(
  plan: Plan,
  tasks: readonly Task[],
  isSought: (figure: Figure, count: Count | null) => boolean,
): Cell<Figure>[] {
  return [
    ...tasks.flatMap(figuresOfTask).filter(({ value }) => isSought(value, null)),
    ...cellsOf(plan, (entry, count): entry is Figure => isAmount(entry) && isSought(entry, count)),
  ];
}

function figuresOfTask({ at, achieved, whole }: Task): Cell<Figure>[] {
  const count = null;
  return [
    ...(achieved === null ? [] : [{ at: inTask(at, 'achieved'), value: achieved, count }]),
    ...(whole === null
      ? []
      : [{ at: inTask(at, 'whole'), value: { value: whole, bound: 'exact' } as const, count }]),
  ];
}

/** Number cells that hold something else. */
export function unreadableIn(
  plan: Plan,
  tasks: readonly Task[],
  problem: Unreadable['problem'],
): Cell<Unreadable>[] {
  return [
    ...tasks.flatMap(({ at, unreadable }) =>
      unreadable
        .filter(({ entry }) => entry.problem === problem)
        .map(({ field, entry }) => ({ at: inTask(at, field), value: entry, count: null })),
    ),
    ...cellsOf(plan, (entry): entry is Unreadable => {
      return entry !== null && !isAmount(entry) && entry.problem === problem;
    }),
  ];
}

/** Looked through before anything is made of them: a year by months has a quarter million cells. */
function cellsOf<Sought extends Entry>(
  { counts }: Plan,
  isSought: (entry: Entry, count: Count) => entry is Sought,
): Cell<Sought>[] {
  const cells: Cell<Sought>[] = [];
  for (const count of counts) {
    valuesOf(count).forEach((value, part) => {
      if (isSought(value, count)) cells.push({ at: cellOf(count, part), value, count });
    });
  }
  return cells;
}

function cellOf({ at, figures }: Count, part: number): Place {
  return figures.split === 'whole' ? inCount(at, 'value') : inCount(at, 'value', part);
}
