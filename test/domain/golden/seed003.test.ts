import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import { BLANK_PLAN } from '../../../src/domain/blank';
import type { Task } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import { countedTasks } from '../../../src/domain/totals';
import { reasonPhrase } from '../../../src/text/reasons';
import { findingSentence } from '../../../src/text/findings';
import { totalLine } from '../../../src/text/totals';
import { STATUS_WORDS } from '../../../src/text/words';
import { months, whole, YEAR_2024 } from '../../support/figures';
import { linesOf } from './lines';
import { found } from '../../support/found';
import { aCount, aPlan, aProof, aTask } from '../../support/plan';

const ALL = { target: { kind: 'ratio', percent: 100 } } as const;

const of = (achieved: number, total: number): Partial<Task> => ({
  ...ALL,
  achieved: exactly(achieved),
  whole: total,
});

/** The commune's 100 % targets as officer.md §3 enters them. */
const PLAN = {
  ...aPlan(
    {
      content: 'Trang TTĐT mở chuyên trang, chuyên mục hỏi - đáp TTHC',
      target: { kind: 'deliverable' },
      note: 'https://xa.quangtri.gov.vn/hoi-dap-tthc',
    },
    { content: 'Công khai tình trạng 100% hồ sơ đã tiếp nhận', ...of(1250, 1250) },
    { content: 'Đăng tải 100% bộ TTHC phục vụ DVCTT', ...of(101, 101) },
    {
      content: '100% TTHC niêm yết tại Bộ phận TN&TKQ và trang TTĐT',
      parts: [
        aTask({ number: '4.a', content: 'Tại Bộ phận TN&TKQ', ...of(101, 101) }),
        aTask({ number: '4.b', content: 'Trên trang TTĐT', ...of(101, 101) }),
      ],
    },
    { content: 'Bưu điện văn hóa xã có tài liệu', target: { kind: 'deliverable' } },
    {
      content: 'Đài truyền thanh có chuyên mục, định kỳ thông báo',
      target: { kind: 'regular' },
      mark: 'done',
    },
    { content: '100% doanh nghiệp được tư vấn khi có nhu cầu', ...of(0, 0) },
    {
      content: 'Đưa CCHC vào phiên họp thường kỳ UBND xã',
      target: { kind: 'monthly', times: 1, unit: 'cuộc', from: null },
      mark: 'done',
    },
  ),
  report: { ...BLANK_PLAN.report, period: YEAR_2024 },
  proofs: [
    aProof({ tasks: ['5'], name: 'Ảnh tủ tài liệu', location: 'Hồ sơ lưu tại Bưu điện xã' }),
  ],
  counts: [
    aCount({ tasks: ['6'], channel: 'Đài truyền thanh xã', figures: whole(48) }),
    aCount({
      tasks: ['8'],
      channel: 'Phiên họp thường kỳ UBND xã',
      unit: 'cuộc',
      figures: months(1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
    }),
  ],
};

const rowsOf = (plan: typeof PLAN) =>
  review(plan).statuses.map((each) => [
    each.task.number,
    STATUS_WORDS[each.status],
    reasonPhrase(each),
  ]);

describe('seed 003', () => {
  it('every target of the commune gets its fair result', () => {
    expect(rowsOf(PLAN)).toEqual([
      ['1', 'Hoàn thành', '01 đường dẫn chuyên trang'],
      ['2', 'Hoàn thành', '1.250/1.250 = 100%'],
      ['3', 'Hoàn thành', '101/101 = 100%'],
      ['4', 'Hoàn thành', '2/2 phần'],
      ['5', 'Hoàn thành', '01 tài liệu kiểm chứng'],
      ['6', 'Hoàn thành', '48 tin, bài'],
      ['7', 'Không phát sinh', 'mẫu số bằng 0'],
      ['8', 'Chưa hoàn thành', '11/12 tháng'],
    ]);
  });

  it('[C3] [C18] [C69] the findings of these targets', () => {
    expect(linesOf(PLAN)).toEqual([
      'error claimedAgainstRule tasks 8',
      'warning wholeIsZero tasks 7',
      'note periodUnstated tasks 6',
    ]);
  });

  it('[C10] the target that the plan states twice is to be merged', () => {
    const [, twice] = PLAN.tasks;
    const again = { ...twice, number: '9', at: { sheet: 'Nhiệm vụ', row: 9 } } as Task;
    const plan = { ...PLAN, tasks: [...PLAN.tasks, again] };
    expect(linesOf(plan)).toEqual([
      'error claimedAgainstRule tasks 8',
      'warning duplicateTask tasks 9',
      'warning wholeIsZero tasks 7',
      'note periodUnstated tasks 6',
    ]);
    expect(found('duplicateTask', plan).map(findingSentence)).toEqual([
      'Nhiệm vụ 9 trùng nội dung với nhiệm vụ 2. Gộp thành một nhiệm vụ hoặc ghi rõ điểm khác nhau.',
    ]);
  });

  it('[S1] [N4] what did not arise leaves the whole', () => {
    const { totals } = review(PLAN);
    expect(countedTasks(totals)).toBe(7);
    expect(totalLine(totals)).toBe(
      'Tổng số: 08 nhiệm vụ; hoàn thành: 06/07 (85,7%); chưa hoàn thành: 01; không phát sinh: 01',
    );
  });

  it('[S5] a storm in February is explained', () => {
    const tasks = PLAN.tasks.map((task) =>
      task.number === '8' ? { ...task, explanation: 'Tháng 02 nghỉ Tết' } : task,
    );
    const { totals, statuses } = review({ ...PLAN, tasks });
    expect(statuses[7]).toMatchObject({ status: 'done', explained: true });
    expect(totals.explained).toBe(1);
    expect(linesOf({ ...PLAN, tasks })).toEqual([
      'warning wholeIsZero tasks 7',
      'note periodUnstated tasks 6',
    ]);
  });

  it('[S24] [N3] 1.249 of 1.250 is not 100 %', () => {
    const tasks = PLAN.tasks.map((task) =>
      task.number === '2' ? { ...task, achieved: exactly(1249) } : task,
    );
    expect(rowsOf({ ...PLAN, tasks })[1]).toEqual([
      '2',
      'Chưa hoàn thành',
      '1.249/1.250 = 99,9%, chỉ tiêu 100%',
    ]);
  });

  it('[S25] only "100 %" typed is done, since every commune writes so', () => {
    const plan = aPlan({ ...ALL, achieved: exactly(100), mark: 'done' });
    expect(review(plan).statuses[0]?.status).toBe('done');
    expect(linesOf(plan)).toEqual(['warning ratioWithoutWhole tasks 1']);
  });
});
