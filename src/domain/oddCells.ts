import { findQuirks } from '../language/hygiene';
import { type OldEncoding, oldEncodingOf } from '../language/hygiene/encoding';
import type { Quirk } from '../language/hygiene/quirk';
import { type CellText, tableTexts } from './cellTexts';
import type { Plan, Task } from './plan';

export interface Oddity {
  readonly quirks: readonly Quirk[];
  readonly encoding: OldEncoding | null;
}

/** A cell with something odd in its spelling or coding. */
export interface OddCell extends CellText, Oddity {}

type OddityOf = (text: string) => Oddity | null;

const NO_ROWS = { counts: [], proofs: [] } as const;

/** Found once for all the checks of spelling, a task at a time; few cells have any. */
export function* findingOddCells(
  plan: Plan,
  tasks: readonly Task[],
  oddityOf: OddityOf,
): Generator<undefined, OddCell[]> {
  const isOdd = (text: string) => oddityOf(text) !== null;
  const found: CellText[] = [];
  for (const task of tasks) {
    yield;
    found.push(...tableTexts(NO_ROWS, [task], isOdd));
  }
  yield;
  return [...found, ...tableTexts(plan, [], isOdd)].flatMap((cell) => {
    const oddity = oddityOf(cell.text);
    return oddity === null ? [] : [{ ...cell, ...oddity }];
  });
}

export function readOddity(text: string): Oddity | null {
  const quirks = findQuirks(text);
  const encoding = oldEncodingOf(text);
  return quirks.length === 0 && encoding === null ? null : { quirks, encoding };
}
