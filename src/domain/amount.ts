import type { Bound } from '../language/bound';

/** A number as staff give it: "285", "hơn 285", "khoảng 285". */
export interface Amount {
  readonly value: number;
  readonly bound: Bound;
}

export function exactly(value: number): Amount {
  return { value, bound: 'exact' };
}

/** "Hơn 285" proves 285; "khoảng 285" proves nothing. */
export function proves({ value, bound }: Amount, atLeast: number): boolean {
  return bound !== 'unsure' && value >= atLeast;
}

/** A sum is as certain as the least certain of its parts. */
export function sumOf(amounts: readonly Amount[]): Amount {
  const value = amounts.reduce((sum, amount) => sum + amount.value, 0);
  const bounds = amounts.map(({ bound }) => bound);
  if (bounds.includes('unsure')) return { value, bound: 'unsure' };
  return { value, bound: bounds.includes('atLeast') ? 'atLeast' : 'exact' };
}
