import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/checks';
import type { Plan } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import { seed004 } from '../golden/seed004Raw';
import { applyFix } from '../../support/applyFix';
import { busyPlan } from '../../support/busyPlan';

describe('fixes', () => {
  // Thousands of reviews: some seconds on an idle machine.
  it('a fix removes its finding and adds none', { timeout: 120_000 }, () => {
    fc.assert(fc.property(busyPlan, expectFixesToHold), { numRuns: 300 });
  });

  it('so do those of seed 004', () => {
    expectFixesToHold(seed004());
  });
});

describe('checks', () => {
  it('whatever the cells hold, no check throws', () => {
    fc.assert(
      fc.property(busyPlan, (plan) => {
        expect(review(plan).findings).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(busyPlan, (plan) => {
        const turned = {
          ...plan,
          tasks: [...plan.tasks].reverse(),
          counts: [...plan.counts].reverse(),
          proofs: [...plan.proofs].reverse(),
        };
        expect(keysOf(review(turned).findings)).toEqual(keysOf(review(plan).findings));
      }),
      { numRuns: 300 },
    );
  });
});

function expectFixesToHold(plan: Plan): void {
  const before = review(plan).findings;
  for (const { check, fix } of before) {
    if (fix === null) continue;
    const after = countByCheck(review(applyFix(plan, fix)).findings);
    for (const [id, count] of countByCheck(before)) {
      const left = after.get(id) ?? 0;
      if (id === check) expect(left, `${id} is mended`).toBeLessThan(count);
      else expect(left, `${check} adds to ${id}`).toBeLessThanOrEqual(count);
    }
    const unheard = [...after.keys()].filter((id) => before.every((each) => each.check !== id));
    expect(unheard, `${check} adds none`).toEqual([]);
  }
}

function countByCheck(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

/** Severity, check and place; details may name either of two rows that are alike. */
function keysOf(findings: readonly Finding[]): string[] {
  return findings
    .map(({ check, severity, at }) => [check, severity, at.table, at.row, at.field].join(' '))
    .sort();
}
