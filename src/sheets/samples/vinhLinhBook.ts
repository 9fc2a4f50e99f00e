import { BLANK_COUNT, BLANK_PLAN, BLANK_TASK } from '../../domain/blank';
import type { Amount } from '../../domain/amount';
import { proposeWindow } from '../../domain/period';
import type { Count, Plan, Target } from '../../domain/plan';
import { VINH_LINH_2024 } from './vinhLinh2024';

/** The same phụ lục as a whole workbook: kinds of targets, its figures as counts, the unit. */

const at = { sheet: '', row: 0 };
const PRODUCT: Target = { kind: 'deliverable' };

const TARGETS: readonly Target[] = [
  PRODUCT,
  { kind: 'qualitative' },
  { kind: 'regular' },
  PRODUCT,
  PRODUCT,
  PRODUCT,
  { kind: 'quantity', atLeast: null, unit: 'cuộc thi' },
  PRODUCT,
];

const exactly = (value: number): Amount => ({ value, bound: 'exact' });

const FIGURES: readonly (readonly [
  channel: string,
  unit: string,
  figure: Amount,
  tasks: readonly string[],
  note?: string,
])[] = [
  ['Cổng Thông tin điện tử huyện', 'tin, bài', exactly(68), ['3']],
  ['Đài Truyền thanh huyện', 'tin, bài', exactly(42), ['3']],
  ['Mạng xã hội (Fanpage Đài Truyền thanh Vĩnh Linh)', 'tin, bài, video clip', exactly(26), ['3']],
  ['Báo Quảng Trị', 'bài', exactly(2), ['3']],
  [
    'Trang Thông tin điện tử các xã, thị trấn',
    'tin, bài',
    { value: 285, bound: 'atLeast' },
    ['3'],
    'Số gần đúng, do các xã, thị trấn báo cáo',
  ],
  ['Chuyên trang Chuyển đổi số', 'tin, bài', exactly(63), ['5']],
  ['Cuộc thi xây dựng video clip, phóng sự tuyên truyền CCHC', 'cuộc', exactly(1), ['7']],
  ['Đơn vị dự thi', 'đơn vị', exactly(14), ['7']],
];

function countOf(
  [channel, unit, value, tasks, note = '']: (typeof FIGURES)[number],
  index: number,
): Count {
  return {
    ...BLANK_COUNT,
    at: { sheet: '', row: index + 1 },
    number: String(index + 1),
    ...{ channel, unit, tasks, note },
    figures: { split: 'whole', value },
  };
}

const YEAR = 2024;

const PLAN: Plan = {
  ...BLANK_PLAN,
  report: {
    ...BLANK_PLAN.report,
    level: 'district',
    unit: 'Ủy ban nhân dân huyện Vĩnh Linh',
    year: YEAR,
    period: {
      kind: 'year',
      window: proposeWindow('year', { year: YEAR, month: 1, calendar: 'cchc' }),
    },
    planDocument: 'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
    dayAsWritten: '11/2024',
  },
  tasks: VINH_LINH_2024.map((task, index) => ({
    ...BLANK_TASK,
    ...task,
    at,
    target: TARGETS[index] ?? { kind: 'qualitative' },
  })),
  counts: FIGURES.map(countOf),
};

export const VINH_LINH_BOOK = { plan: PLAN, template: 'huyen' } as const;
