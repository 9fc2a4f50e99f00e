import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import type { Period } from '../../../src/domain/period';
import type { Count, Figures, Recurrence, Task } from '../../../src/domain/plan';
import type { TargetKind } from '../../../src/domain/vocabulary';
import { BLANK_PLAN } from '../../../src/domain/blank';
import { day } from '../../support/days';
import { months, period, quarters, whole, YEAR_2024 } from '../../support/figures';
import { aCount, statusIn } from '../../support/plan';

const THURSDAY = 4;

type Recurring = Extract<TargetKind, 'weekly' | 'monthly' | 'quarterly'>;

const every = (kind: Recurring, given: Partial<Recurrence> = {}): Partial<Task> => ({
  target: { kind, times: 1, unit: 'cuộc', from: null, ...given },
});

const inYear = (window: Period = YEAR_2024) => ({
  report: { ...BLANK_PLAN.report, period: window },
});

const counted = (figures: Figures, given: Partial<Count> = {}) => ({
  counts: [aCount({ unit: 'cuộc', figures, ...given })],
});

const reasonOf = (task: Partial<Task>, figures: Figures, window: Period = YEAR_2024) =>
  statusIn(task, { ...inYear(window), ...counted(figures) }).reason;

describe('frequency', () => {
  it('[S26] every quarter has its dialogue', () => {
    const { status, reason } = statusIn(every('quarterly'), {
      ...inYear(),
      ...counted(quarters(1, 1, 2, 1)),
    });
    expect(status).toBe('done');
    expect(reason).toEqual({
      kind: 'frequency',
      rhythm: 'quarter',
      met: 4,
      due: 4,
      byTotal: false,
    });
  });

  it('[S26] what is too much in one quarter does not help another', () => {
    expect(reasonOf(every('quarterly'), quarters(4, 0, 1, 1))).toMatchObject({ met: 3, due: 4 });
    expect(reasonOf(every('quarterly'), quarters(1, 1, 1, null))).toMatchObject({ met: 3, due: 4 });
    expect(reasonOf(every('monthly', { times: 2 }), months(2, 2, 1, 3))).toMatchObject({ met: 3 });
  });

  it('[S26] [V4] only the quarters that ended by the cut-off are due', () => {
    const november = period('year', '15/12/2023', '20/11/2024');
    expect(
      statusIn(every('quarterly'), { ...inYear(november), ...counted(quarters(1, 1, 1)) }),
    ).toMatchObject({
      status: 'done',
      reason: { met: 3, due: 3 },
    });
    const begun = every('monthly', { from: day('08/3/2024') });
    expect(reasonOf(begun, months(0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))).toMatchObject({
      met: 10,
      due: 10,
    });
  });

  it('[S26] months fill a quarter', () => {
    expect(reasonOf(every('quarterly'), months(0, 0, 1, 1, 0, 0, 0, 1, 0))).toMatchObject({
      met: 3,
    });
  });

  it('[S27] of a total, as many as all parts need', () => {
    expect(reasonOf(every('monthly'), whole(11))).toEqual({
      kind: 'frequency',
      rhythm: 'month',
      met: 11,
      due: 12,
      byTotal: true,
    });
    expect(reasonOf(every('monthly', { times: 2 }), whole(24))).toMatchObject({ met: 12, due: 12 });
    expect(reasonOf(every('monthly', { times: 2 }), whole(23))).toMatchObject({ met: 11, due: 12 });
  });

  it('[S27] Thực hiện counts where no parts are known, and not against them', () => {
    const typed = { ...every('quarterly'), achieved: exactly(4) };
    expect(statusIn(typed, inYear())).toMatchObject({ met: true, reason: { byTotal: true } });
    expect(statusIn(typed, { ...inYear(), ...counted(quarters(4)) })).toMatchObject({
      met: false,
      reason: { met: 1, byTotal: false },
    });
    expect(statusIn(typed, { ...inYear(), ...counted(quarters()) }).met).toBe(true);
  });

  it('[S27] totals beside split figures make a total', () => {
    const counts = [
      aCount({ unit: 'cuộc', figures: quarters(1, 1) }),
      aCount({ unit: 'cuộc', figures: whole(2) }),
    ];
    expect(statusIn(every('quarterly'), { ...inYear(), counts }).reason).toMatchObject({
      met: 4,
      byTotal: true,
    });
  });

  it('[S27] what is below zero, or no number, is enough for none', () => {
    for (const value of [-2, NaN]) {
      const typed = { ...every('quarterly'), achieved: exactly(value) };
      expect(statusIn(typed, inYear())).toMatchObject({ met: false, reason: { met: 0, due: 4 } });
    }
    expect(reasonOf(every('weekly'), months(-2, 9))).toMatchObject({ met: 4, byTotal: false });
  });

  it('[V7] [S27] without dates a year has its parts', () => {
    const year = { kind: 'year', window: null } as const;
    expect(reasonOf(every('weekly'), whole(24), year)).toMatchObject({ met: 24, due: 52 });
  });

  it('[V5] [S27] 24 tiểu phẩm are not one on each of 40 Thursdays', () => {
    const thursdays: Partial<Task> = {
      target: {
        kind: 'weekly',
        times: 1,
        unit: 'tiểu phẩm',
        from: day('08/3/2024'),
        weekday: THURSDAY,
      },
    };
    const plan = { ...inYear(), ...counted(whole(24), { unit: 'tiểu phẩm' }) };
    expect(statusIn(thursdays, plan).reason).toMatchObject({ met: 24, due: 40 });
  });

  it('[S28] weeks are compared inside their month', () => {
    const figures = months(5, 4, 4, 5, 4, 5, 4, 4, 5, 4, 5, 3);
    const { reason } = statusIn(every('weekly'), { ...inYear(), ...counted(figures) });
    expect(reason).toMatchObject({ due: 52, byTotal: false });
    expect(reasonOf(every('weekly'), months(52))).toMatchObject({ met: 5 });
  });

  it('[S28] months are compared inside their quarter', () => {
    expect(reasonOf(every('monthly'), quarters(3, 2, 5, 3))).toMatchObject({ met: 11, due: 12 });
  });

  it('[S26] without a unit the best family counts; stocks and pairs do not', () => {
    const of = { sheet: 'Số liệu', row: 1 };
    const counts = [
      aCount({ unit: 'lượt người', figures: quarters(9, 9, 9, 9), role: { kind: 'paired', of } }),
      aCount({ unit: 'TTHC', figures: quarters(9, 9, 9, 9), measure: 'stock' }),
      aCount({ unit: 'tin, bài', figures: quarters(1, 1) }),
      aCount({ unit: 'cuộc', figures: quarters(1, 1, 1) }),
    ];
    for (const rows of [counts, counts.toReversed()]) {
      const { reason } = statusIn(every('quarterly', { unit: '' }), { ...inYear(), counts: rows });
      expect(reason).toMatchObject({ met: 3, due: 4 });
    }
  });

  it('[K7] "khoảng 12" is no frequency', () => {
    expect(reasonOf(every('monthly'), whole(12, 'unsure'))).toMatchObject({ met: 0 });
    const unsure = { value: 30, bound: 'unsure' } as const;
    const figures: Figures = { split: 'months', values: [unsure] };
    expect(reasonOf(every('weekly'), figures)).toMatchObject({ met: 0 });
    expect(reasonOf(every('monthly'), figures)).toMatchObject({ met: 0 });
  });

  it('[S30] before the first quarter has ended, early work counts if the unit says so', () => {
    const january = inYear(period('month', '15/12/2023', '14/01/2024'));
    const early = { ...every('quarterly'), result: 'Đối thoại ngày 08/01/2024' };
    expect(statusIn(early, january)).toMatchObject({ status: 'inProgress', met: false });
    expect(statusIn({ ...early, mark: 'done' }, january)).toMatchObject({ status: 'done' });
    expect(statusIn({ ...every('quarterly'), mark: 'done' }, january).met).toBe(false);
  });

  it('[S26] never more is met than is due', () => {
    const figures = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    const kinds = fc.constantFrom<Recurring>('weekly', 'monthly', 'quarterly');
    fc.assert(
      fc.property(figures, kinds, fc.integer({ min: 1, max: 4 }), (values, kind, times) => {
        const { met, reason } = statusIn(every(kind, { times }), {
          ...inYear(),
          ...counted(months(...values)),
        });
        if (reason.kind !== 'frequency') throw new Error(reason.kind);
        expect(reason.met).toBeLessThanOrEqual(reason.due);
        expect(met).toBe(reason.met === reason.due);
      }),
    );
  });

  it('[S26] a family that the target does not name does not count', () => {
    const counts = [
      aCount({ unit: 'tin, bài', figures: quarters(1, 1, 1, 1) }),
      aCount({ unit: 'cuộc', figures: quarters(1, 1) }),
    ];
    expect(statusIn(every('quarterly'), { ...inYear(), counts }).reason).toMatchObject({ met: 2 });
  });
});
