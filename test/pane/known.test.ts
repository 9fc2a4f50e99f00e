import { describe, expect, it } from 'vitest';
import type { Reviewed } from '../../src/app/reviewPlan';
import { learn, UNREAD } from '../../src/pane/known';
import { readPlan } from '../../src/read/plan';
import { aSheet, aSnapshot } from '../support/snapshot';
import { review } from '../../src/domain/review';

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
  it('shows findings from the first check on, and not before', () => {
    const read = learn(UNREAD, reviewed, false);
    expect(read).toEqual({ state: 'table', reviewed, checked: false });
    const checked = learn(read, reviewed, true);
    expect(learn(checked, reviewed, false)).toEqual({ state: 'table', reviewed, checked: true });
  });

  it('forgets the findings with the table', () => {
    const checked = learn(UNREAD, reviewed, true);
    const gone = learn(checked, null, false);
    expect(gone).toEqual({ state: 'noTable' });
    expect(learn(gone, reviewed, false)).toEqual({ state: 'table', reviewed, checked: false });
  });
});
