import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/domain/amount';
import type { Plan } from '../../../src/domain/plan';
import { said } from '../../support/found';
import { aCount, aPlan, aProof, aTask } from '../../support/plan';
import { seed004 } from '../golden/seed004Raw';

describe('vagueResult', () => {
  const vague = 'Tuyên truyền thường xuyên, kịp thời bằng nhiều hình thức phù hợp trong năm 2023';
  const rows = (plan: Plan) => said('vagueResult', plan).map(([, place]) => place);

  it('[C5] words without a figure, link or document are a warning at the result', () => {
    expect(said('vagueResult', aPlan({ mark: 'done', result: vague }))).toEqual([
      ['warning', 'tasks 1 result', { number: '1' }],
    ]);
  });

  it.each([
    'Trang thông tin điện tử, đài truyền thanh xã tăng cường thời lượng đưa tin và thực hiện một số chuyên đề tuyên truyền về CCHC.',
    'Bộ phận một cửa của xã thực hiện công khai hướng dẫn TTHC theo quy định.',
    'Tuyên truyền nội dung CCHC qua các cuộc họp như sơ kết, giao ban hàng tuần, hàng tháng',
    '1. Pano, khẩu hiệu tuyên truyền.',
    'Năm 2023 công tác tuyên truyền CCHC đã được phổ biến sâu rộng, giai đoạn 2021-2025',
  ])('[C5] seed 001 is vague: %s', (result) => {
    expect(rows(aPlan({ mark: 'done', result }))).toEqual(['tasks 1 result']);
  });

  it('[C5] anything in the row that can be looked up is enough', () => {
    const tasks = [
      { note: 'Đài xã: 42 tin, bài' },
      { note: 'https://a.vn/tin' },
      { note: 'Công văn số 775/UBND-NV' },
      { result: `${vague}, từ tháng 3` },
      { result: 'Tổng kết tại báo cáo này' },
      { explanation: 'Chưa thống kê được' },
      {},
      {},
    ];
    const plan = {
      ...aPlan(...tasks.map((task) => ({ mark: 'done', result: vague, ...task }) as const)),
      counts: [aCount({ tasks: ['7'] })],
      proofs: [aProof({ tasks: ['8'] })],
    };
    expect(rows(plan)).toEqual([]);
  });

  it('[C5] what is not done, and what says nothing at all, is not called vague', () => {
    expect(rows(aPlan({ mark: 'notDone', result: vague }, { mark: 'done' }))).toEqual([]);
  });

  it('[C5] seed 004 has no vague result', () => {
    expect(rows(seed004())).toEqual([]);
  });

  it('[C5] a figure of its own is enough, and so is a part', () => {
    const target = { kind: 'quantity', atLeast: 1, unit: '' } as const;
    const part = aTask({
      ...{ number: '1.a', at: { sheet: 'Nhiệm vụ', row: 11 } },
      ...{ mark: 'done', result: '02 cuộc' },
    });
    const given = { mark: 'done', result: vague } as const;
    expect(rows(aPlan({ ...given, target, achieved: exactly(3) }))).toEqual([]);
    expect(rows(aPlan({ ...given, parts: [part] }))).toEqual([]);
    expect(rows(aPlan({ ...given, parts: [{ ...part, result: vague }] }))).toEqual([
      'tasks 11 result',
    ]);
  });
});
