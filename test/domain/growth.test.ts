import { describe, expect, it } from 'vitest';
import { partsAbove } from '../../src/domain/checks/partsAbove';
import { explainedFindings } from '../../src/domain/findings';
import type { Explanation } from '../../src/domain/plan';
import { review } from '../../src/domain/review';
import type { StatedFigure } from '../../src/domain/statedFigures';
import { bigPlan } from '../bench/bigPlan';
import { watch } from '../support/watch';

/** How often a review looks at anything in the rows of a plan. */
function looksAtRows(tasks: number): number {
  const { watched, looks } = watch();
  const plan = bigPlan(tasks, tasks * 10);
  review({ ...plan, tasks: plan.tasks.map(watched), counts: plan.counts.map(watched) });
  return looks();
}

/** Each task with a finding, and with another one explained. */
function looksAtExplanations(tasks: number): number {
  const { watched, looks } = watch();
  const places = bigPlan(tasks, 0).tasks.map(
    ({ at }) => ({ ...at, table: 'tasks', field: 'mark' }) as const,
  );
  const findings = places.map((at) => {
    const check = 'notEntered' as const;
    return watched({ check, severity: 'error' as const, at, details: { number: '1' }, fix: null });
  });
  const explanations = places.map((at): Explanation => {
    return watched({ check: 'numberJump', at, reason: 'Đánh số theo kế hoạch' });
  });
  expect(explainedFindings(findings, explanations)).toEqual([]);
  return looks();
}

/** Growing parts, all of them less than every whole. */
function looksAtFigures(figures: number): number {
  const { watched, looks } = watch();
  const stated = (value: number): StatedFigure => {
    return watched({
      at: { table: 'narrative', sheet: 'Lời báo cáo', row: value, field: 'text' },
      where: { kind: 'narrative' },
      channel: 'portal',
      scope: 'commune',
      unit: { name: 'tin, bài', family: 'news' },
      value,
      bound: 'exact',
    });
  };
  const partAbove = partsAbove(Array.from({ length: figures }, (_, index) => stated(index)));
  const wholes = Array.from({ length: figures }, (_, index) => stated(figures + index));
  expect(wholes.flatMap((whole) => partAbove(whole) ?? [])).toEqual([]);
  return looks();
}

describe('growth', () => {
  it.each([
    ['rows of a plan', looksAtRows],
    ['explanations', looksAtExplanations],
    ['figures of the text', looksAtFigures],
  ])('twice the %s are looked at about twice as often', (_, looksAt) => {
    expect(looksAt(200) / looksAt(100)).toBeLessThan(2.4);
  });
});
