import { BLANK_PLAN } from '../../../src/domain/blank';
import type { Plan } from '../../../src/domain/plan';
import { day } from '../../support/days';
import { months, period } from '../../support/figures';
import { aCount, aPlan } from '../../support/plan';

/** A commune's first quarter by months: what recurs goes on, one task is not due. */
export const HONEST_QUARTER: Plan = {
  ...aPlan(
    {
      content: 'Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026',
      target: { kind: 'deliverable' },
      result: 'Kế hoạch số 07/KH-UBND ngày 15/01/2026 của UBND xã',
      mark: 'done',
    },
    {
      content: 'Lồng ghép nội dung cải cách hành chính vào phiên họp thường kỳ UBND xã',
      target: { kind: 'monthly', times: 1, unit: 'cuộc', from: null },
    },
    {
      content: 'Đăng tin, bài về cải cách hành chính trên Trang Thông tin điện tử xã',
      target: { kind: 'quantity', atLeast: 60, unit: 'tin, bài' },
      result: 'Đã đăng 17 tin, bài',
    },
    {
      content: 'Tổng kết công tác tuyên truyền cải cách hành chính năm 2026',
      target: { kind: 'deliverable' },
      deadline: day('14/12/2026'),
    },
  ),
  report: {
    ...BLANK_PLAN.report,
    level: 'commune',
    unit: 'Ủy ban nhân dân xã Bến Quan',
    period: period('quarter1', '15/12/2025', '14/3/2026'),
    planDocument: 'Kế hoạch số 07/KH-UBND ngày 15/01/2026',
    day: day('16/3/2026'),
    attached: true,
  },
  counts: [
    aCount({
      channel: 'Phiên họp thường kỳ UBND xã',
      unit: 'cuộc',
      figures: months(1, 1, 1),
      tasks: ['2'],
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 2 },
      number: '2',
      channel: 'Trang Thông tin điện tử xã',
      figures: months(6, 3, 8),
      tasks: ['3'],
    }),
  ],
};
