import { type Amount, exactly, proves } from '../amount';
import { type Basis, hasProof, isSome } from '../basis';
import { type FamilySum, sameFamily } from '../sums';
import type { Rule } from './target';

/** Số lượng ≥ N. Without N one is enough, and proof of what was done shows that one. */
export const quantity: Rule<'quantity'> = (target, { task, basis }) => {
  const { unit } = target;
  const counted = task.achieved ?? linkedTotal(basis.counts, unit);
  const achieved = counted ?? (target.atLeast === null ? shownBy(basis, unit) : null);
  const atLeast = target.atLeast ?? 1;
  const met =
    achieved !== null &&
    (target.atLeast === null ? achieved.value >= 1 : proves(achieved, target.atLeast));
  return { met, reason: { kind: 'quantity', achieved, atLeast, unit, basis } };
};

/** The figures of the target's own family; without a unit, those of the largest family. */
export function linkedTotal(sums: readonly FamilySum[], unit: string): Amount | null {
  const fitting = sums.filter((sum) => (unit === '' ? !sum.paired : sameFamily(sum, unit)));
  return fitting.reduce<Amount | null>(
    (most, { total }) => (most === null || total.value > most.value ? total : most),
    null,
  );
}

/** What the result and the note say of it; any figure or proof of it shows at least one. */
function shownBy(basis: Basis, unit: string): Amount | null {
  const written = unit === '' ? null : linkedTotal(basis.figures, unit);
  if (written !== null) return written;
  return basis.figures.some(isSome) || hasProof(basis) ? exactly(1) : null;
}
