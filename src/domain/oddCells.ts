import { findQuirks } from '../language/hygiene';
import { type OldEncoding, oldEncodingOf } from '../language/hygiene/encoding';
import type { Quirk } from '../language/hygiene/quirk';
import { type CellText, tableTexts } from './cellTexts';
import type { Plan, Task } from './plan';
import { once } from './texts';

interface Oddity {
  readonly quirks: readonly Quirk[];
  readonly encoding: OldEncoding | null;
}

/** A cell with something odd in its spelling or coding. */
export interface OddCell extends CellText, Oddity {}

/** Found once for all the checks of spelling; few cells have any. */
export function oddCells(plan: Plan, tasks: readonly Task[]): OddCell[] {
  const oddityOf = once(readOddity);
  const isOdd = (text: string) => oddityOf(text) !== null;
  return tableTexts(plan, tasks, isOdd).flatMap((cell) => {
    const oddity = oddityOf(cell.text);
    return oddity === null ? [] : [{ ...cell, ...oddity }];
  });
}

function readOddity(text: string): Oddity | null {
  const quirks = findQuirks(text);
  const encoding = oldEncodingOf(text);
  return quirks.length === 0 && encoding === null ? null : { quirks, encoding };
}
