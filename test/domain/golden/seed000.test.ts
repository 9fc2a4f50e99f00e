import { describe, expect, it } from 'vitest';
import { familyTotals } from '../../../src/domain/countTotals';
import { review } from '../../../src/domain/review';
import { reasonPhrase } from '../../../src/text/reasons';
import { STATUS_WORDS } from '../../../src/text/words';
import { period } from '../../support/figures';
import { findingSentence } from '../../../src/text/findings';
import { linesOf } from './lines';
import { seed000 } from './seed000';

const YEAR = period('year', '15/12/2023', '14/12/2024');

const rowsOf = (plan: ReturnType<typeof seed000>) =>
  review(plan).statuses.map((each) => [
    each.task.number,
    STATUS_WORDS[each.status],
    reasonPhrase(each),
  ]);

describe('seed 000', () => {
  it('[K2] [K4] [K5] [K6] counts are totalled within their families, stocks by their last figure', () => {
    const totals = familyTotals(seed000(YEAR).counts, YEAR);
    expect(totals.map(({ unit, measure, inPeriod }) => [unit, measure, inPeriod.value])).toEqual([
      ['cuộc', 'flow', 43],
      ['lượt người', 'flow', 950],
      ['TTHC', 'stock', 435],
      ['đơn', 'flow', 3],
      ['tiểu phẩm', 'flow', 24],
      ['tin, bài', 'flow', 41],
      ['cái', 'flow', 4],
    ]);
  });

  it('a year to 14 December: every quarter is due', () => {
    expect(rowsOf(seed000(YEAR))).toEqual([
      ['1', 'Hoàn thành', '38 cuộc; 950 lượt người'],
      ['2', 'Hoàn thành', '100%, chưa có tử số, mẫu số'],
      ['3', 'Hoàn thành', '24 tiểu phẩm'],
      ['4', 'Chưa hoàn thành', '3/4 quý'],
      ['5', 'Hoàn thành', '04 cái'],
    ]);
  });

  it('[V4] a year to 20 November: the fourth quarter is not due', () => {
    const rows = rowsOf(seed000(period('year', '15/12/2023', '20/11/2024')));
    expect(rows[3]).toEqual(['4', 'Hoàn thành', '3/3 quý']);
  });

  it('[C19] [C37] the findings of a year to 14 December', () => {
    expect(linesOf(seed000(YEAR))).toEqual([
      'error claimedAgainstRule tasks 4',
      'warning ratioWithoutWhole tasks 2',
      'warning frequencyInProse tasks 3',
    ]);
    const said = review(seed000(YEAR)).findings.map(findingSentence);
    expect(said[0]).toContain('3/4 quý');
    expect(said[2]).toContain('24/40 thứ Năm');
  });

  it('[C3] the dialogues of a year to 20 November are none', () => {
    expect(linesOf(seed000(period('year', '15/12/2023', '20/11/2024')))).toEqual([
      'warning ratioWithoutWhole tasks 2',
      'warning frequencyInProse tasks 3',
    ]);
  });
});
