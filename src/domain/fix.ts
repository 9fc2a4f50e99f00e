import type { Place } from './place';

/** A mend that needs no guess: the cells that change, and what they hold afterwards. */
export interface Fix {
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly at: Place;
  readonly to: string | number;
}
