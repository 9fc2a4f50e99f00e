import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Period } from '../../src/domain/period';
import type { Plan, Task } from '../../src/domain/plan';
import { review } from '../../src/domain/review';
import { STATUSES } from '../../src/domain/vocabulary';
import { anyPlan } from '../support/anyPlan';
import { day } from '../support/days';
import { HALF_YEAR_2024, months, YEAR_2024 } from '../support/figures';
import { aCount, aProof, aTask, statusIn } from '../support/plan';

const within = (period: Period, plan: Partial<Plan> = {}): Partial<Plan> => ({
  report: { ...BLANK_PLAN.report, period },
  ...plan,
});

const statusOf = (task: Partial<Task>, period: Period = YEAR_2024, plan: Partial<Plan> = {}) =>
  statusIn(task, within(period, plan)).status;

const BEFORE = day('30/6/2024');
const CUT_OFF = day('14/12/2024');
const AFTER = day('15/12/2024');
const FAILED = { mark: 'done', target: { kind: 'deliverable' }, result: 'Đã xong' } as const;

describe('status', () => {
  it('[S1] "Không phát sinh" comes before everything', () => {
    const task = {
      mark: 'notApplicable',
      result: 'Kế hoạch số 1/KH-UBND',
      deadline: BEFORE,
    } as const;
    expect(statusIn(task, within(YEAR_2024))).toMatchObject({
      status: 'notApplicable',
      reason: { kind: 'notApplicable', because: 'unit' },
    });
  });

  it('[S2] nothing entered is neither done nor not done', () => {
    expect(statusOf({})).toBe('notEntered');
    expect(statusOf({ deadline: BEFORE })).toBe('notEntered');
    expect(statusOf({ deadline: CUT_OFF })).toBe('notEntered');
    expect(statusOf({ deadline: AFTER })).toBe('notDue');
  });

  it('[S2] nothing is due before its first quarter has ended', () => {
    const dialogue: Partial<Task> = {
      target: { kind: 'quarterly', times: 1, unit: 'cuộc', from: null },
    };
    const january = {
      kind: 'month',
      window: { from: day('15/12/2023'), to: day('14/01/2024') },
    } as const;
    expect(statusOf(dialogue, january)).toBe('notDue');
    expect(statusOf(dialogue)).toBe('notEntered');
  });

  it('[S3] the unit\'s "Chưa hoàn thành" stands, whatever the basis', () => {
    const task = {
      mark: 'notDone',
      note: 'https://a.vn/1',
      target: { kind: 'deliverable' },
    } as const;
    expect(statusIn(task, within(YEAR_2024))).toMatchObject({ status: 'notDone', met: true });
    expect(statusOf({ ...task, deadline: BEFORE })).toBe('notDone');
    expect(statusOf({ ...task, explanation: 'Đã làm' })).toBe('notDone');
    expect(statusOf({ mark: 'notDone', target: { kind: 'ratio', percent: 100 }, whole: 0 })).toBe(
      'notDone',
    );
  });

  it('[S4] a target that is met is done without a mark', () => {
    expect(statusOf({ target: { kind: 'deliverable' }, note: 'https://a.vn/1' })).toBe('done');
  });

  it('[S4] before the year ends, what recurs is in progress unless marked done', () => {
    const task: Partial<Task> = {
      target: { kind: 'monthly', times: 1, unit: 'tin, bài', from: null },
    };
    const counts = [aCount({ figures: months(...Array.from({ length: 12 }, () => 4)) })];
    expect(statusIn(task, within(HALF_YEAR_2024, { counts }))).toMatchObject({
      status: 'inProgress',
      met: true,
      reason: { met: 6, due: 6 },
    });
    expect(statusOf({ ...task, mark: 'done' }, HALF_YEAR_2024, { counts })).toBe('done');
    expect(statusOf(task, YEAR_2024, { counts })).toBe('done');
  });

  it('[S4] what does not recur is done at once', () => {
    const task: Partial<Task> = {
      target: { kind: 'quantity', atLeast: 4, unit: 'tin, bài' },
      achieved: exactly(4),
    };
    expect(statusOf(task, HALF_YEAR_2024)).toBe('done');
  });

  it('[S5] an explanation makes a failed claim done, and is counted apart', () => {
    expect(statusOf(FAILED)).toBe('notDone');
    const task = { ...FAILED, explanation: 'Văn bản mật, không gửi kèm' };
    expect(statusIn(task, within(YEAR_2024))).toMatchObject({
      status: 'done',
      explained: true,
      met: false,
      reason: { kind: 'explained', why: { kind: 'noProof' } },
    });
    expect(statusOf({ ...task, mark: null })).toBe('notDone');
    const met = statusIn({ ...task, note: 'https://a.vn/1' }, within(YEAR_2024));
    expect(met).toMatchObject({ status: 'done', explained: false });
  });

  it('[S6] a deadline that has come is overdue', () => {
    expect(statusIn({ ...FAILED, deadline: BEFORE }, within(YEAR_2024))).toMatchObject({
      status: 'overdue',
      reason: { kind: 'past', deadline: BEFORE, why: { kind: 'noProof' } },
    });
    expect(statusOf({ ...FAILED, deadline: CUT_OFF })).toBe('overdue');
    expect(statusOf({ ...FAILED, deadline: BEFORE }, HALF_YEAR_2024)).toBe('inProgress');
  });

  it('[S7] before the year ends, or before the deadline, it is in progress', () => {
    expect(statusOf(FAILED, HALF_YEAR_2024)).toBe('inProgress');
    expect(statusOf({ ...FAILED, deadline: AFTER })).toBe('inProgress');
  });

  it('[S8] any other task is not done', () => {
    expect(statusOf(FAILED)).toBe('notDone');
  });

  it('[S8] without its dates a year knows no deadline', () => {
    const year = { kind: 'year', window: null } as const;
    expect(statusOf({ ...FAILED, deadline: BEFORE }, year)).toBe('notDone');
    expect(statusOf({ deadline: AFTER }, year)).toBe('notEntered');
  });

  it('[S10] late is done', () => {
    const task: Partial<Task> = { target: { kind: 'deliverable' }, deadline: BEFORE };
    const provedOn = (...dates: readonly (string | null)[]) =>
      statusIn(
        task,
        within(YEAR_2024, {
          proofs: dates.map((date) => aProof({ day: date === null ? null : day(date) })),
        }),
      );
    expect(provedOn('01/7/2024')).toMatchObject({ status: 'done', late: true });
    expect(provedOn('30/6/2024')).toMatchObject({ status: 'done', late: false });
    expect(provedOn('01/7/2024', '29/6/2024')).toMatchObject({ late: false });
    expect(provedOn(null)).toMatchObject({ status: 'done', late: false });
    expect(provedOn('01/7/2024', null)).toMatchObject({ late: true });
  });

  it('[S10] what is not done is not late', () => {
    const task: Partial<Task> = { mark: 'notDone', deadline: BEFORE };
    const proofs = [aProof({ day: day('01/7/2024') })];
    expect(statusIn(task, within(YEAR_2024, { proofs })).late).toBe(false);
  });

  it('[S8] every task has exactly one status, whatever its cells hold', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { statuses } = review(plan);
        expect(statuses.map(({ task }) => task)).toEqual(plan.tasks);
        for (const { status } of statuses) expect(STATUSES).toContain(status);
      }),
    );
  });

  it('[S3] [S1] marks of the unit are never overruled', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { task, status } of review(plan).statuses) {
          if (task.mark === 'notDone') expect(status).toBe('notDone');
          if (task.mark === 'notApplicable') expect(status).toBe('notApplicable');
        }
      }),
    );
  });

  it('[S3] [S2] the reasons of what nobody judged', () => {
    expect(statusIn({ mark: 'notDone' }, within(YEAR_2024)).reason).toEqual({
      kind: 'unitSaysNotDone',
    });
    expect(statusIn({}, within(YEAR_2024)).reason).toEqual({ kind: 'nothingEntered' });
    expect(statusIn({ deadline: AFTER }, within(YEAR_2024)).reason).toEqual({
      kind: 'nothingEntered',
    });
  });

  it('[S8] a task of a year without a deadline is not overdue', () => {
    expect(statusOf({ ...FAILED, deadline: null })).toBe('notDone');
    expect(statusOf({ deadline: null })).toBe('notEntered');
  });

  it('[S11] a task is late when one of its parts is', () => {
    const late = aTask({
      ...{ number: '1.a', at: { sheet: 'Nhiệm vụ', row: 11 } },
      ...{ target: { kind: 'deliverable' }, deadline: BEFORE },
    });
    const proofs = [aProof({ tasks: ['1.a', '1.b'], day: day('01/7/2024') })];
    const other = { ...late, number: '1.b', deadline: AFTER };
    const lateOf = (...parts: readonly Task[]) =>
      statusIn({ parts }, within(YEAR_2024, { proofs })).late;
    expect(lateOf(other)).toBe(false);
    expect(lateOf(other, late)).toBe(true);
  });
});
