import type { Amount } from '../../domain/amount';
import { AT_LEAST, UNSURE } from '../formulas/amounts';

const OFFSETS = { exact: 0, atLeast: AT_LEAST, unsure: UNSURE } as const;

/** An amount as the helper columns reckon with it; see formulas/amounts. */
export function reckonedAmount({ value, bound }: Amount): number {
  return value + OFFSETS[bound];
}

/** Sums of helper columns keep how many of their parts are near, as the formulas do. */
export function reckonedSum(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, amount) => sum + reckonedAmount(amount), 0);
}
