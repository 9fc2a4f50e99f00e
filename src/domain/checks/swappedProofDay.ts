import { swapDayAndMonth } from '../../language/day';
import { inProof } from '../place';
import type { Window } from '../period';
import { defineCheck } from './check';

/** An Excel set to English reads 08/3/2024 as the 3rd of August; which was meant, only a person knows. */
export const swappedProofDay = defineCheck({
  id: 'swappedProofDay',
  rule: 'C51',
  severity: 'warning',
  run: ({ plan: { proofs, report } }) => {
    const { window } = report.period;
    if (window === null) return [];
    return proofs.flatMap(({ at, day }) => {
      const meant = day === null ? null : swapDayAndMonth(day);
      if (day === null || meant === null || isIn(window, day) || !isIn(window, meant)) return [];
      return [{ at: inProof(at, 'day'), details: { day, meant } }];
    });
  },
});

function isIn({ from, to }: Window, day: number): boolean {
  return from <= day && day <= to;
}
