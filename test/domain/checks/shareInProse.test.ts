import { describe, expect, it } from 'vitest';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { said } from '../../support/found';

describe('shareInProse', () => {
  it('[C43] a percentage without its numbers is a note', () => {
    const plan = telling(
      aPlan({ result: 'Đạt 98,5% hồ sơ.' }),
      'Niêm yết công khai 100% các TTHC.',
    );
    expect(said('shareInProse', plan)).toEqual([
      ['note', 'tasks 1 result', { written: '98,5% hồ sơ' }],
      ['note', 'narrative 1 text', { written: '100% các TTHC' }],
    ]);
  });

  it.each([
    'Giải quyết 245/250 hồ sơ, đạt 98%.',
    'Giải quyết 245 trong tổng số 250 hồ sơ (98%).',
    'Tiếp nhận 250 hồ sơ, giải quyết 245 hồ sơ (98%).',
    'Phấn đấu công khai 100% TTHC.',
    'Đảm bảo hoàn thành 100% nhiệm vụ.',
    'https://a.vn/chuy%E1%BB%83n-%C4%91',
  ])('[C43] "%s" is fine', (result) => {
    expect(said('shareInProse', aPlan({ result }))).toEqual([]);
  });

  it('[C43] a date is no pair of numbers', () => {
    expect(
      said('shareInProse', aPlan({ result: 'Ngày 01/3/2024 công khai 100% TTHC.' })),
    ).toHaveLength(1);
  });

  it('[C43] wishes for the next year are left out', () => {
    const plan = telling(aPlan({}), '4. Nhiệm vụ năm 2025', 'Công khai 100% TTHC.');
    expect(said('shareInProse', plan)).toEqual([]);
  });
});
