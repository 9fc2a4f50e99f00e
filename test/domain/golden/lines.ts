import type { Plan } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';

/** The findings as they are shown, each with the rows that it is about. */
export function linesOf(plan: Plan): string[] {
  return review(plan).lines.map(
    ({ severity, check, findings }) =>
      `${severity} ${check} ${findings.map(({ at }) => `${at.table} ${at.row}`).join(', ')}`,
  );
}
