import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { channelTotals, familyTotals } from '../../src/domain/countTotals';
import type { Count } from '../../src/domain/plan';
import { anyPlan } from '../support/anyPlan';
import { HALF_YEAR_2024, QUARTER_3_2024, quarters, whole, YEAR_2024 } from '../support/figures';
import { aCount } from '../support/plan';

const at = { sheet: 'Số liệu', row: 1 };

describe('countTotals', () => {
  it('[N6] families, groups, flows and stocks never meet', () => {
    const counts: Partial<Count>[] = [
      { group: 'I', figures: whole(68) },
      { group: 'I', figures: whole(42), unit: 'bài' },
      { group: 'I', figures: whole(38), unit: 'cuộc' },
      { group: 'I', figures: whole(950), unit: 'lượt người', role: { kind: 'paired', of: at } },
      { group: 'II', figures: whole(7) },
      { group: 'II', figures: whole(210), unit: 'TTHC', measure: 'stock' },
      { group: 'II', figures: whole(5), unit: 'TTHC' },
      { group: 'II', figures: whole(3), unit: 'TTHC', role: { kind: 'ofWhich', of: at } },
    ];
    const totals = familyTotals(counts.map(aCount), YEAR_2024);
    expect(totals.map(({ group, unit, inPeriod }) => [group, unit, inPeriod.value])).toEqual([
      ['I', 'tin, bài', 110],
      ['I', 'cuộc', 38],
      ['I', 'lượt người', 950],
      ['II', 'tin, bài', 7],
      ['II', 'TTHC', 210],
      ['II', 'TTHC', 5],
    ]);
  });

  it('[N6] in the period, and since the year began', () => {
    const counts = [aCount({ figures: quarters(1, 2, 4, 8) }), aCount({ figures: whole(10) })];
    const [total] = familyTotals(counts, HALF_YEAR_2024);
    expect(total).toMatchObject({ inPeriod: exactly(13), cumulative: exactly(13) });
    const unknown = { ...HALF_YEAR_2024, kind: 'quarter3', window: null } as const;
    expect(familyTotals(counts, unknown)[0]?.cumulative).toBeNull();
  });

  it('[N8] the share of a channel is rounded down', () => {
    const percent = (given: Partial<Count>) =>
      channelTotals([aCount(given)], YEAR_2024).map((total) => total.percent);
    expect(percent({ figures: whole(1249), target: 1250 })).toEqual([99.9]);
    expect(percent({ figures: quarters(5, 5, 5, 9), target: 20 })).toEqual([120]);
    expect(percent({ figures: whole(5), target: null })).toEqual([null]);
    expect(percent({ figures: whole(5), target: 0 })).toEqual([null]);
    expect(percent({ figures: { split: 'whole', value: null }, target: 5 })).toEqual([null]);
  });

  it('[N6] nothing is lost in the totals, whatever the order', () => {
    fc.assert(
      fc.property(anyPlan, ({ counts, report: { period } }) => {
        const sumOf = (rows: readonly Count[]) =>
          familyTotals(rows, period).reduce((sum, { inPeriod }) => sum + inPeriod.value, 0);
        const rows = channelTotals(counts, period).map(({ inPeriod }) => inPeriod?.value ?? 0);
        expect(sumOf(counts)).toBe(rows.reduce((sum, value) => sum + value, 0));
        expect(sumOf(counts.toReversed())).toBe(sumOf(counts));
      }),
    );
  });

  it('[N8] the share is that of lũy kế where it is known, else of the period', () => {
    const percent = (given: Partial<Count>) =>
      channelTotals([aCount(given)], QUARTER_3_2024).map((total) => total.percent);
    expect(percent({ figures: whole(5), cumulativeBefore: 5, target: 20 })).toEqual([50]);
    expect(percent({ figures: whole(5), target: 20 })).toEqual([25]);
  });

  it('[N6] a row without a figure opens no total', () => {
    const empty = aCount({ unit: 'cuộc', figures: { split: 'whole', value: null } });
    expect(familyTotals([empty], YEAR_2024)).toEqual([]);
  });
});
