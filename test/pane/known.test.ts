import { describe, expect, it } from 'vitest';
import type { Reviewed } from '../../src/app/reviewPlan';
import { learn, UNREAD } from '../../src/pane/known';
import { aPlan } from '../support/plan';
import { aSheet } from '../support/snapshot';
import { review } from '../../src/domain/review';

const plan = aPlan({});
const columns = { number: 0, content: 1, result: 2, mark: 3, note: 4 };
const reviewed: Reviewed = {
  reading: { plan, unread: [], table: { sheet: aSheet('A', []), headingRow: 0, columns } },
  review: review(plan),
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
