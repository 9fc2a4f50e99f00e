import { exactly } from '../../src/domain/amount';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Count, Plan, Target, Task } from '../../src/domain/plan';
import { day } from '../support/days';
import { aTask } from '../support/plan';

const TARGETS: readonly Target[] = [
  { kind: 'deliverable' },
  { kind: 'qualitative' },
  { kind: 'regular' },
  { kind: 'quantity', atLeast: 400, unit: 'tin, bài' },
  { kind: 'ratio', percent: 100 },
  { kind: 'monthly', times: 1, unit: 'tin, bài', from: null },
  { kind: 'weekly', times: 1, unit: 'tin, bài', from: null },
];

const UNITS = ['tin, bài', 'cuộc', 'lượt người', 'TTHC'];

/** What a province collects: so many tasks and counts, no two texts alike. */
export function bigPlan(tasks: number, counts: number): Plan {
  return {
    ...BLANK_PLAN,
    report: {
      ...BLANK_PLAN.report,
      period: { kind: 'year', window: { from: day('15/12/2023'), to: day('14/12/2024') } },
    },
    tasks: Array.from({ length: tasks }, (_, index) => taskAt(index)),
    counts: Array.from({ length: counts }, (_, index) => countAt(index, tasks)),
  };
}

function taskAt(index: number): Task {
  return {
    ...aTask(),
    at: { sheet: 'Nhiệm vụ', row: index + 1 },
    number: String(index + 1),
    content: `Cập nhật tin, bài về cải cách hành chính trên Trang Thông tin điện tử xã số ${index}`,
    result: `Kế hoạch số ${index}/KH-UBND ngày 31/01/2024 của UBND xã; đã đăng tải ${index} tin, bài trên Trang Thông tin điện tử và phát thanh hơn 285 tin, bài`,
    note: `https://xa.quangtri.gov.vn/vi/chi-tiet/-/view-article/1/${1647698873288 + index}`,
    mark: 'done',
    target: TARGETS[index % TARGETS.length] ?? { kind: 'qualitative' },
    lead: 'Văn phòng HĐND và UBND',
    achieved: index % TARGETS.length === 4 ? exactly(index) : null,
    whole: index % TARGETS.length === 4 ? index : null,
  };
}

function countAt(index: number, tasks: number): Count {
  return {
    at: { sheet: 'Số liệu', row: index + 1 },
    number: String(index + 1),
    group: 'I',
    channel: `Trang Thông tin điện tử xã số ${index}`,
    unit: UNITS[index % UNITS.length] ?? '',
    measure: 'flow',
    figures: {
      split: 'months',
      values: Array.from({ length: 12 }, (_, month) => exactly((index + month * 7) % 60)),
    },
    tasks: [String((index % tasks) + 1)],
    note: '',
    cumulative: null,
    cumulativeBefore: null,
    target: null,
    role: { kind: 'plain' },
  };
}
