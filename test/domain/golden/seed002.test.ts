import { describe, expect, it } from 'vitest';
import { BLANK_PLAN } from '../../../src/domain/blank';
import { review } from '../../../src/domain/review';
import { totalsBy } from '../../../src/domain/totals';
import { reasonPhrase } from '../../../src/text/reasons';
import { STATUS_WORDS } from '../../../src/text/words';
import { months, quarters, whole, YEAR_2024 } from '../../support/figures';
import { linesOf } from './lines';
import { aCount, aPlan, aTask } from '../../support/plan';

const PRESS = 'Báo Long An';

/** The provincial plan as officer.md §4 enters it. */
const PLAN = {
  ...aPlan(
    {
      content: 'Tuyên truyền nội bộ',
      target: { kind: 'regular' },
      lead: 'Các sở, ngành tỉnh, UBND cấp huyện, cấp xã',
      mark: 'done',
    },
    {
      content: 'Tăng cường chuyên mục phát sóng định kỳ trên Đài Phát thanh và Truyền hình',
      target: { kind: 'regular' },
      lead: 'Đài PT&TH tỉnh / Sở Nội vụ',
      mark: 'done',
    },
    {
      content: 'Chuyên trang hàng tháng và tin, bài thường xuyên trên Báo',
      lead: PRESS,
      parts: [
        aTask({
          number: '3.a',
          target: { kind: 'monthly', times: 1, unit: 'chuyên trang', from: null },
        }),
        aTask({ number: '3.b', target: { kind: 'regular' }, mark: 'done' }),
      ],
    },
    {
      content: 'Đối thoại, tọa đàm',
      target: { kind: 'quarterly', times: 1, unit: 'cuộc', from: null },
      lead: 'Báo Long An, Đài PT&TH tỉnh',
    },
    {
      content: 'Lồng ghép văn nghệ; pa nô, áp phích',
      target: { kind: 'regular' },
      lead: 'Các sở, ngành tỉnh, UBND cấp huyện, cấp xã',
      mark: 'done',
    },
    {
      content: 'Báo cáo hàng quý, 6 tháng, năm',
      target: { kind: 'quarterly', times: 1, unit: 'báo cáo', from: null },
      lead: 'Sở Nội vụ',
    },
  ),
  report: { ...BLANK_PLAN.report, period: YEAR_2024 },
  counts: [
    aCount({ tasks: ['1'], unit: 'cuộc', figures: whole(38) }),
    aCount({ tasks: ['2'], figures: whole(24) }),
    aCount({
      tasks: ['3a'],
      unit: 'chuyên trang',
      figures: months(...Array.from({ length: 12 }, () => 1)),
    }),
    aCount({ tasks: ['3.b'], figures: whole(120) }),
    aCount({ tasks: ['4'], unit: 'cuộc', figures: quarters(1, 1, 1, 1) }),
    aCount({ tasks: ['5'], unit: 'cụm', figures: whole(11) }),
    aCount({ tasks: ['6'], unit: 'báo cáo', figures: whole(4) }),
  ],
};

describe('seed 002', () => {
  const { statuses } = review(PLAN);

  it('every task of the province gets its fair result', () => {
    expect(
      statuses.map((each) => [each.task.number, STATUS_WORDS[each.status], reasonPhrase(each)]),
    ).toEqual([
      ['1', 'Hoàn thành', '38 cuộc'],
      ['2', 'Hoàn thành', '24 tin, bài'],
      ['3', 'Hoàn thành', '2/2 phần'],
      ['4', 'Hoàn thành', '4/4 quý'],
      ['5', 'Hoàn thành', '11 cụm'],
      ['6', 'Hoàn thành', '4/4 quý (theo tổng số)'],
    ]);
  });

  it('[C69] the one question is how often "định kỳ" is', () => {
    expect(linesOf(PLAN)).toEqual(['note periodUnstated tasks 2']);
  });

  it('[N5] a whole province in one cell is one label', () => {
    expect(Array.from(totalsBy(statuses, 'lead'), ([label, { tasks }]) => [label, tasks])).toEqual([
      ['Các sở, ngành tỉnh, UBND cấp huyện, cấp xã', 2],
      ['Đài PT&TH tỉnh / Sở Nội vụ', 1],
      ['Báo Long An', 1],
      ['Báo Long An, Đài PT&TH tỉnh', 1],
      ['Sở Nội vụ', 1],
    ]);
  });
});
