import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import { YEAR_2024 } from '../../support/figures';
import { found } from '../../support/found';
import { aPlan, aTask } from '../../support/plan';

describe('notEntered', () => {
  it('[C2] an untouched task is one error, at its mark', () => {
    expect(found('notEntered', aPlan({}))).toEqual([
      {
        check: 'notEntered',
        severity: 'error',
        at: { table: 'tasks', sheet: 'Nhiệm vụ', row: 1, field: 'mark' },
        details: { number: '1' },
        fix: null,
      },
    ]);
  });

  it('[C2] a task that is marked not done is entered', () => {
    expect(found('notEntered', aPlan({ mark: 'notDone' }))).toEqual([]);
  });

  describe('parts', () => {
    const part = (letter: string, row: number, given: Partial<Task> = {}) =>
      aTask({ number: `1.${letter}`, at: { sheet: 'Nhiệm vụ', row }, content: letter, ...given });
    const done = part('a', 11, { mark: 'done', result: 'Kế hoạch số 9/KH-UBND' });
    const blank = part('b', 12);
    const reviewed = (given: Partial<Task>) => {
      const plan = aPlan(given);
      return review({ ...plan, report: { ...plan.report, period: YEAR_2024 } });
    };
    const namedIn = (given: Partial<Task>) =>
      reviewed(given).findings.map(({ check, at }) => `${check} ${at.row}`);

    it('[C2] a blank part beside an entered one is named, and its task is not asked about', () => {
      expect(namedIn({ parts: [done, blank] })).toEqual(['notEntered 12']);
      expect(namedIn({ parts: [done, blank], mark: 'done' })).toEqual(['notEntered 12']);
      expect(reviewed({ parts: [done, blank] }).statuses[0]).toMatchObject({
        status: 'notDone',
        reason: { kind: 'parts', done: 1, parts: 2 },
      });
    });

    it('[C2] a task all of whose parts are blank is named alone', () => {
      expect(namedIn({ parts: [part('a', 11), blank] })).toEqual(['notEntered 1']);
    });

    it('[C2] a claim that none of the parts bears out is said of the task', () => {
      expect(namedIn({ parts: [part('a', 11), blank], mark: 'done' })).toEqual([
        'claimedAgainstRule 1',
      ]);
    });

    it('[C2] parts of parts are looked at too', () => {
      expect(namedIn({ parts: [part('c', 13, { parts: [done, blank] })] })).toEqual([
        'notEntered 12',
      ]);
    });

    it('[C2] an explained task, and one that does not apply, leave no part open', () => {
      const said = { parts: [done, blank], explanation: 'Phần b do huyện làm' } as const;
      expect(namedIn({ ...said, mark: 'done' })).toEqual([]);
      expect(namedIn({ ...said, mark: 'notApplicable' })).toEqual([]);
    });
  });
});
