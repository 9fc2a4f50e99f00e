import { type Basis, hasBasis, hasFigure, hasProof, isSome } from '../basis';
import type { Period } from '../period';
import type { Rule } from './target';

/** Thường xuyên: the unit says done, with at least one figure or proof in the period. */
export const regular: Rule<'regular'> = (_, { task, basis, period }) => {
  if (!hasBasis(basis)) return { met: false, reason: { kind: 'noBasis' } };
  const isShown = hasFigure(basis) || basis.figures.some(isSome) || hasProofIn(basis, period);
  if (!isShown) return { met: false, reason: { kind: 'noProof' } };
  if (task.mark !== 'done') return { met: false, reason: { kind: 'unmarked' } };
  return { met: true, reason: { kind: 'basis', basis } };
};

/** A proof of last year shows nothing about this one; without its day it is believed. */
function hasProofIn(basis: Basis, { window }: Period): boolean {
  const proofs = basis.proofs.filter(
    ({ day }) => day === null || window === null || (day >= window.from && day <= window.to),
  );
  return hasProof({ ...basis, proofs });
}
