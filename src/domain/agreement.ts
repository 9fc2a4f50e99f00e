import { COMPOUND_SCOPES } from '../language/counts/scopes';
import type { StatedFigure } from './statedFigures';

/**
 * Two lists of figures agree when one figure stands in both, or when one gives the sum that the
 * other gives the parts of. Anything stricter would accuse honest reports.
 */
export function agree(some: readonly StatedFigure[], others: readonly StatedFigure[]): boolean {
  const known = new Set(withSum(some));
  return withSum(others).some((value) => known.has(value));
}

function withSum(figures: readonly StatedFigure[]): number[] {
  const values = [...new Set(figures.map(({ value }) => value))];
  return [...values, values.reduce((sum, value) => sum + value, 0)];
}

/** Whether two figures may be of the same unit: nothing is said, or levels that overlap. */
export function mayBeSameUnit(a: StatedFigure, b: StatedFigure): boolean {
  if (a.scope === null || b.scope === null || a.scope === b.scope) return true;
  return COMPOUND_SCOPES.includes(a.scope) || COMPOUND_SCOPES.includes(b.scope);
}
