import { describe, expect, it } from 'vitest';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Task } from '../../src/domain/plan';
import { exactly } from '../../src/domain/amount';
import { day } from '../support/days';
import { YEAR_2024 } from '../support/figures';
import { aTask, statusIn } from '../support/plan';

const done = aTask({ number: '3.a', mark: 'done', result: 'Tại Bộ phận một cửa' });
const blank = aTask({ number: '3.b' });
const none = aTask({ number: '3.c', mark: 'notApplicable' });
const report = { ...BLANK_PLAN.report, period: YEAR_2024 };

const withParts = (parts: readonly Task[], task: Partial<Task> = {}) =>
  statusIn({ number: '3', ...task, parts }, { report });

describe('parts', () => {
  it('[S9] the task is done when all its parts are', () => {
    expect(withParts([done, done])).toMatchObject({
      status: 'done',
      reason: { kind: 'parts', done: 2, parts: 2 },
    });
    expect(withParts([done, blank])).toMatchObject({
      status: 'notDone',
      reason: { kind: 'parts', done: 1, parts: 2 },
    });
  });

  it('[S9] parts that do not apply are left out', () => {
    expect(withParts([done, none])).toMatchObject({ status: 'done', reason: { parts: 1 } });
  });

  it('[S1] a task none of whose parts applies is not applicable', () => {
    expect(withParts([none, none])).toMatchObject({
      status: 'notApplicable',
      reason: { because: 'parts' },
    });
    expect(withParts([none], { mark: 'notDone' }).status).toBe('notDone');
  });

  it('[S2] a task whose parts are all untouched is not entered, or not due', () => {
    const later = aTask({ deadline: day('31/12/2024') });
    expect(withParts([blank, blank]).status).toBe('notEntered');
    expect(withParts([later, later]).status).toBe('notDue');
    expect(withParts([later, blank]).status).toBe('notEntered');
  });

  it('[S11] what a part rests on, its task rests on', () => {
    const explained = aTask({ mark: 'done', explanation: 'Bưu điện đã đóng cửa' });
    expect(withParts([done, explained])).toMatchObject({ status: 'done', explained: true });
    expect(withParts([done])).toMatchObject({ explained: false, late: false });
  });

  it('[P3] parts have a status and are judged by their own target', () => {
    const half = aTask({
      target: { kind: 'ratio', percent: 100 },
      achieved: exactly(50),
      whole: 101,
    });
    expect(withParts([done, half]).parts.map(({ status }) => status)).toEqual(['done', 'notDone']);
  });

  it('[S5] an explanation of the task outweighs its parts', () => {
    const { status, explained } = withParts([done, blank], {
      mark: 'done',
      explanation: 'Trang Thông tin điện tử đang nâng cấp',
    });
    expect({ status, explained }).toEqual({ status: 'done', explained: true });
  });

  it('[S9] a part that does not apply is neither done nor left over', () => {
    expect(withParts([done, none, blank])).toMatchObject({ reason: { done: 1, parts: 2 } });
  });
});
