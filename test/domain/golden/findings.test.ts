import { describe, expect, it } from 'vitest';
import { review } from '../../../src/domain/review';
import { HONEST_YEAR } from './honest1';
import { HONEST_QUARTER } from './honest2';
import { HONEST_TABLE } from './honest3';
import { linesOf } from './lines';
import { seed004 } from './seed004Raw';

/** officer.md §1, "Findings on 004's phụ lục alone". Task n stands in row n + 5. */
const TABLE_ALONE = [
  'error doneWithoutBasis tasks 7',
  'warning approximateInProse tasks 8',
  'note figuresInNote tasks 8, tasks 10',
  'note homePageLink tasks 8',
  'note untidyText tasks 7, tasks 8, tasks 8, tasks 10, tasks 12, tasks 13',
  'note misspelling tasks 11',
  'note unmatchedQuote tasks 12',
  'note listLeftOpen tasks 11',
];

/** "With the body pasted, in addition": 33 ≠ 68; 16 / 48 / 42; 07 ≠ 26; 48 < hơn 70; and so on. */
const BODY_IN_ADDITION = [
  'error proseAgainstCounts narrative 16',
  'warning proseAgainstCounts narrative 17',
  'warning proseAgainstCounts narrative 18',
  'warning partAboveWhole narrative 19',
  'warning referenceForm narrative 14',
  'note approximateInProse narrative 19',
  'note approximateInProse narrative 19',
  'note shareInProse narrative 21',
  'note saidNotRegular tasks 10',
  'note referenceForm narrative 10',
];

describe('findings', () => {
  it("seed 004's phụ lục alone: one error, one warning, the rest notes", () => {
    expect(linesOf(seed004())).toEqual(TABLE_ALONE);
  });

  it('seed 004 with its body pasted', () => {
    expect(linesOf(seed004(true)).sort()).toEqual([...TABLE_ALONE, ...BODY_IN_ADDITION].sort());
  });

  it.each([
    ['a year', HONEST_YEAR],
    ['a quarter', HONEST_QUARTER],
    ['a table pasted out of Word', HONEST_TABLE],
  ])('an honest commune is left in peace: %s', (_, plan) => {
    const { lines, totals } = review(plan);
    expect(lines.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lines.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(totals.byStatus.notEntered).toBe(0);
  });

  it('where everything is said, nothing is found', () => {
    expect([HONEST_YEAR, HONEST_QUARTER, HONEST_TABLE].map(linesOf)).toEqual([[], [], []]);
  });

  it('what the honest communes come to', () => {
    const statuses = [HONEST_YEAR, HONEST_QUARTER, HONEST_TABLE].map((plan) =>
      review(plan).statuses.map(({ status }) => status),
    );
    expect(statuses).toEqual([
      ['done', 'done', 'done', 'done', 'notDone', 'notDone', 'notApplicable', 'done'],
      ['done', 'inProgress', 'inProgress', 'notDue'],
      ['done', 'done', 'done', 'notDone', 'done'],
    ]);
  });
});
