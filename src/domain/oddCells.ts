import type { OldEncoding } from '../language/hygiene/encoding';
import type { Quirk } from '../language/hygiene/quirk';
import { type CellText, tableTexts } from './cellTexts';
import type { Plan, Task } from './plan';
import type { Texts } from './texts';

/** A cell with something odd in its spelling or coding. */
export interface OddCell extends CellText {
  readonly quirks: readonly Quirk[];
  readonly encoding: OldEncoding | null;
}

/** Found once for all the checks of spelling; few cells have any. */
export function oddCells(
  plan: Plan,
  tasks: readonly Task[],
  { quirks, encoding }: Texts,
): OddCell[] {
  return tableTexts(plan, tasks).flatMap((cell) => {
    const odd = { quirks: quirks(cell.text), encoding: encoding(cell.text) };
    return odd.quirks.length > 0 || odd.encoding !== null ? [{ ...cell, ...odd }] : [];
  });
}
