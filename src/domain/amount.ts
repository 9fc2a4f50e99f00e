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
  let value = 0;
  let bound: Bound = 'exact';
  for (const amount of amounts) {
    value += amount.value;
    if (bound !== 'unsure' && amount.bound !== 'exact') bound = amount.bound;
  }
  return { value, bound };
}
