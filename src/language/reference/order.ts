import { dateOf } from '../day';
import type { Reference } from '../reference';

export interface OrderBreak {
  /** The lower number, with the later day. */
  readonly lower: Reference;
  readonly higher: Reference;
}

/**
 * Numbers are given in the order of days, anew each year and for each kind: of two documents of one
 * issuer the higher number cannot have the earlier day.
 */
export function orderBreaks(references: readonly Reference[]): OrderBreak[] {
  const registers = new Map<string, Reference[]>();
  for (const reference of references) {
    if (reference.day === null) continue;
    const key = [
      ...reference.symbol.parts,
      reference.issuer ?? '',
      dateOf(reference.day).year,
    ].join('|');
    const known = registers.get(key);
    if (known === undefined) registers.set(key, [reference]);
    else known.push(reference);
  }
  return [...registers.values()].flatMap(breaksIn);
}

function breaksIn(register: readonly Reference[]): OrderBreak[] {
  const numbered = register.toSorted((a, b) => Number(a.symbol.number) - Number(b.symbol.number));
  return numbered.flatMap((higher, index) => {
    const lower = numbered[index - 1];
    const isBreak =
      lower !== undefined &&
      lower.symbol.number !== higher.symbol.number &&
      (lower.day ?? 0) > (higher.day ?? 0);
    return isBreak ? [{ lower, higher }] : [];
  });
}
