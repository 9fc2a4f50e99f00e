import type { Day } from '../language/day';
import type { Amount } from './amount';
import type { Basis } from './basis';
import type { Rhythm } from './subPeriods';

/** Why a task has its status, as facts; text/reasons.ts has the words. */
export type Reason =
  | { readonly kind: 'basis'; readonly basis: Basis }
  | { readonly kind: 'noBasis' }
  | { readonly kind: 'noProof' }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'nothingEntered' }
  | { readonly kind: 'unitSaysNotDone' }
  | { readonly kind: 'notApplicable'; readonly because: 'unit' | 'wholeIsZero' | 'parts' }
  | Quantity
  | Ratio
  | Frequency
  | Parts
  | { readonly kind: 'explained'; readonly explanation: string; readonly why: Reason }
  | { readonly kind: 'past'; readonly deadline: Day; readonly why: Reason };

export type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>;

/** The rule asks for the unit's own word, and that alone is missing. */
export function lacksMark(reason: Reason): boolean {
  return reason.kind === 'past' ? lacksMark(reason.why) : reason.kind === 'unmarked';
}

export interface Quantity {
  readonly kind: 'quantity';
  readonly achieved: Amount | null;
  readonly atLeast: number;
  readonly unit: string;
  readonly basis: Basis;
}

export interface Ratio {
  readonly kind: 'ratio';
  readonly achieved: number | null;
  /** Null where a percentage was typed without its whole. */
  readonly whole: number | null;
  /** Percent points, the share rounded down. */
  readonly percent: number | null;
  readonly target: number;
}

export interface Frequency {
  readonly kind: 'frequency';
  readonly rhythm: Rhythm;
  readonly met: number;
  readonly due: number;
  /** Only a total is known: it is held against what all parts together ask for. */
  readonly byTotal: boolean;
}

export interface Parts {
  readonly kind: 'parts';
  readonly done: number;
  readonly parts: number;
}
