import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Plan, Task } from '../../src/domain/plan';
import { reasonPhrase } from '../../src/text/reasons';
import { shortReason } from '../../src/text/shortReasons';
import { day } from '../support/days';
import { HALF_YEAR_2024, months, period, quarters, whole, YEAR_2024 } from '../support/figures';
import { aCount, aProof, aTask, statusIn } from '../support/plan';

/** In full, and as it stands in the column Căn cứ. */
const words = (task: Partial<Task>, plan: Partial<Plan> = {}, own = YEAR_2024) => {
  const status = statusIn(task, { report: { ...BLANK_PLAN.report, period: own }, ...plan });
  return [reasonPhrase(status), shortReason(status.reason)];
};

const news = (atLeast: number | null): Partial<Task> => ({
  target: { kind: 'quantity', atLeast, unit: 'tin, bài' },
});
const deliverable = { target: { kind: 'deliverable' } } as const;
const quarterly: Partial<Task> = {
  target: { kind: 'quarterly', times: 1, unit: 'cuộc', from: null },
};
const ratio = { target: { kind: 'ratio', percent: 100 } } as const;

describe('reasons', () => {
  it('says what a task rests on', () => {
    const task = { ...deliverable, result: 'Kế hoạch số 29/KH-UBND ngày 31/01/2024' };
    expect(words(task)).toEqual(['Kế hoạch số 29/KH-UBND ngày 31/01/2024', '01 TLKC']);
    expect(words(deliverable, { proofs: [aProof(), aProof()] })).toEqual([
      '02 tài liệu kiểm chứng',
      '02 TLKC',
    ]);
    const own = { ...deliverable, content: 'Sơ kết', result: 'Thể hiện tại báo cáo này' };
    expect(words(own)).toEqual(['Thể hiện tại chính báo cáo này', 'tại báo cáo này']);
    expect(words({ mark: 'done', result: 'Đã lồng ghép' })).toEqual([
      'Có kết quả thực hiện',
      'có kết quả',
    ]);
  });

  it('names many documents by their number', () => {
    const numbers = [1, 2, 3, 4].map((n) => `Kế hoạch số ${n}/KH-UBND`).join('; ');
    expect(words({ ...deliverable, result: numbers })).toEqual(['04 văn bản', '04 TLKC']);
  });

  it('says what is missing', () => {
    const counts = [aCount({ figures: whole(288) })];
    expect(words(news(300), { counts })).toEqual([
      '288/300 tin, bài, thiếu 12 tin, bài',
      '288/300',
    ]);
    expect(words(news(288), { counts })).toEqual(['288/288 tin, bài', '288/288']);
    expect(words({ ...news(400), mark: 'done' })).toEqual([
      'chưa có số liệu, chỉ tiêu 400 tin, bài',
      'chưa có',
    ]);
    expect(words({ ...news(null), result: 'Đã đăng' })).toEqual(['chưa có căn cứ', 'chưa có']);
    const about = { value: 300, bound: 'unsure' } as const;
    expect(words({ ...news(300), achieved: about })).toEqual([
      'khoảng 300/300 tin, bài, số gần đúng chưa đủ căn cứ',
      'khoảng 300/300',
    ]);
  });

  it('says how often it was done', () => {
    const counts = [aCount({ unit: 'cuộc', figures: quarters(1, 1, 1) })];
    expect(words(quarterly, { counts })).toEqual(['3/4 quý', '3/4 quý']);
    const total = [aCount({ unit: 'cuộc', figures: whole(3) })];
    expect(words(quarterly, { counts: total })).toEqual(['3/4 quý (theo tổng số)', '3/4 quý']);
    const monthly: Partial<Task> = {
      target: { kind: 'monthly', times: 1, unit: 'tin, bài', from: null },
    };
    const january = period('quarter1', '15/12/2023', '14/3/2024');
    expect(words(monthly, { counts: [aCount({ figures: months(4, 4, 4) })] }, january)).toEqual([
      'đúng tiến độ 3/3 tháng',
      '3/3 tháng',
    ]);
    const early = period('month', '15/12/2023', '14/01/2024');
    expect(words({ ...quarterly, result: 'Đang chuẩn bị' }, {}, early)).toEqual([
      'chưa hết quý nào',
      '0/0 quý',
    ]);
  });

  it('says what share it comes to, never rounded up', () => {
    expect(words({ ...ratio, achieved: exactly(1249), whole: 1250 })).toEqual([
      '1.249/1.250 = 99,9%, chỉ tiêu 100%',
      '1.249/1.250',
    ]);
    expect(words({ ...ratio, achieved: exactly(100) })).toEqual([
      '100%, chưa có tử số, mẫu số',
      '100%',
    ]);
    expect(words({ ...ratio, mark: 'done' })).toEqual(['chưa có tử số, mẫu số', 'chưa có']);
    expect(words({ ...ratio, achieved: exactly(0), whole: 0 })).toEqual(['mẫu số bằng 0', '']);
  });

  it('repeats the unit and what the unit left open', () => {
    expect(words({ mark: 'notDone' })).toEqual(['đơn vị đánh giá Chưa hoàn thành', '']);
    expect(words({ mark: 'notApplicable' })).toEqual(['đơn vị xác định không phát sinh', '']);
    expect(words({ result: 'Đã làm' })).toEqual(['chưa đánh dấu Hoàn thành', 'chưa đánh giá']);
    expect(words({})).toEqual(['chưa nhập kết quả và đánh giá', 'chưa có']);
    expect(words({ ...deliverable, mark: 'done', result: 'Đã làm' })).toEqual([
      'Đánh dấu Hoàn thành nhưng chưa có số liệu, tài liệu kiểm chứng',
      'chưa có',
    ]);
    expect(words({ mark: 'done', explanation: 'Văn bản mật' })).toEqual([
      'Đơn vị giải trình: Văn bản mật',
      'giải trình',
    ]);
  });

  it('says when it was due, and why it is open', () => {
    const task = { ...deliverable, result: 'Đang dự thảo', deadline: day('31/3/2024') };
    expect(words(task, {}, HALF_YEAR_2024)).toEqual([
      'quá thời hạn 31/3/2024; chưa có số liệu, tài liệu kiểm chứng',
      'chưa có',
    ]);
  });

  it('counts the parts', () => {
    const parts = [aTask({ mark: 'done', result: 'Đã làm' }), aTask({ mark: 'notDone' })];
    expect(words({ parts })).toEqual(['1/2 phần', '1/2 phần']);
    const none = [aTask({ mark: 'notApplicable' })];
    expect(words({ parts: none })).toEqual(['các phần đều không phát sinh', '']);
  });
});
