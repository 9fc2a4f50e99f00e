import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/domain/status';
import { STATUSES } from '../../src/domain/vocabulary';
import { anyPlan, aTask } from '../support/plan';

describe('status', () => {
  it('[S1] nothing entered is neither done nor not done', () => {
    expect(statusOf(aTask()).status).toBe('notEntered');
  });

  it('[S2] the unit’s own "not done" stands against any basis', () => {
    expect(statusOf(aTask({ mark: 'notDone', result: 'Đã ban hành 29/KH-UBND' })).status).toBe(
      'notDone',
    );
  });

  it('[S3] a marked task with a basis is done', () => {
    expect(statusOf(aTask({ mark: 'done', note: 'https://a.vn/1' })).status).toBe('done');
  });

  it('[S4] a mark without a basis, and a result without a mark, are not done', () => {
    expect(statusOf(aTask({ mark: 'done' })).status).toBe('notDone');
    expect(statusOf(aTask({ result: 'Đang triển khai' })).status).toBe('notDone');
  });

  it('every task has exactly one status, whatever its cells hold', () => {
    fc.assert(
      fc.property(anyPlan, ({ tasks }) => {
        for (const task of tasks) expect(STATUSES).toContain(statusOf(task).status);
      }),
    );
  });
});
