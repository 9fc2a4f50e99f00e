import { shareInTenths } from '../../language/share';
import type { Rule } from './target';

/** Tỷ lệ ≥ p %. A typed percentage counts without its whole; a whole of nothing is no case. */
export const ratio: Rule<'ratio'> = (target, { task: { achieved, whole } }) => {
  const part = achieved?.value ?? null;
  if (whole === 0 && (part === null || part === 0)) {
    return { met: null, reason: { kind: 'notApplicable', because: 'wholeIsZero' } };
  }
  const of = whole ?? wholeOfTyped(part);
  const met = part !== null && achieved?.bound !== 'unsure' && reaches(part, of, target.percent);
  const percent = part === null ? null : points(part, of);
  return {
    met,
    reason: { kind: 'ratio', achieved: part, whole, percent, target: target.percent },
  };
};

function points(part: number, whole: number): number | null {
  const tenths = shareInTenths(part, whole);
  return tenths === null ? null : tenths / 10;
}

/** Typed as 0.875 or as 87.5: up to one it is a fraction. */
function wholeOfTyped(value: number | null): number {
  return value !== null && value <= 1 ? 1 : 100;
}

/** Compared in thousandths of a percent, as the decimals that were typed: 0.29 × 100 is not 29. */
function reaches(part: number, whole: number, percent: number): boolean {
  const thousandths = shareInTenths(part, whole / 100);
  return thousandths !== null && thousandths >= Math.round(percent * 1000);
}
