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

/** Number cells that hold an unusual number, or no number at all. */
export interface OddNumbers {
  readonly figures: readonly Cell<Figure>[];
  readonly unreadable: readonly Cell<Unreadable>[];
}

/** Found once for all the checks of numbers: a year by months has a quarter million cells. */
export function oddNumbers({ counts }: Plan, tasks: readonly Task[]): OddNumbers {
  const figures = tasks.flatMap(figuresOfTask).filter(({ value }) => isOdd(value));
  const unreadable = tasks.flatMap(unreadableOfTask);
  for (const count of counts) {
    valuesOf(count).forEach((value, part) => {
      if (value === null) return;
      if (!isAmount(value)) unreadable.push({ at: cellOf(count, part), value, count });
      else if (isOdd(value)) figures.push({ at: cellOf(count, part), value, count });
    });
  }
  return { figures, unreadable };
}

function isOdd({ value, bound, asText }: Figure): boolean {
  return bound !== 'exact' || asText === true || value < 0 || !Number.isInteger(value);
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

function unreadableOfTask({ at, unreadable }: Task): Cell<Unreadable>[] {
  return unreadable.map(({ field, entry }) => ({
    at: inTask(at, field),
    value: entry,
    count: null,
  }));
}

function cellOf({ at, figures }: Count, part: number): Place {
  return figures.split === 'whole' ? inCount(at, 'value') : inCount(at, 'value', part);
}
