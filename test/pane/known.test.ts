import { describe, expect, it } from 'vitest';
import type { Reviewed } from '../../src/app/reviewPlan';
import { review } from '../../src/domain/review';
import { learn } from '../../src/pane/known';
import { readPlan } from '../../src/read/plan';
import { aSheet, aSnapshot } from '../support/snapshot';

const snapshot = aSnapshot(
  aSheet('A', [
    ['STT', 'Nội dung nhiệm vụ'],
    ['1', 'Xây dựng kế hoạch'],
  ]),
);
const reading = readPlan(snapshot);
if (reading === null) throw new Error('no table');
const reviewed: Reviewed = {
  snapshot,
  reading,
  review: review(reading.plan),
  report: { kind: 'none' },
};

describe('learn', () => {
  it('keeps the last reading, and forgets it with the table', () => {
    expect(learn(reviewed)).toEqual({ state: 'table', reviewed });
    expect(learn(null)).toEqual({ state: 'noTable' });
  });
});
