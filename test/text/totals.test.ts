import { describe, expect, it } from 'vitest';
import { totalLine } from '../../src/text/totals';

const line = (done: number, notDone: number, notEntered = 0) =>
  totalLine({ tasks: done + notDone + notEntered, byStatus: { done, notDone, notEntered } });

describe('totalLine', () => {
  it('[N3] says how many of all are done, in two digits and rounded down', () => {
    expect(line(7, 1)).toBe('Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01');
    expect(line(1249, 1)).toBe(
      'Tổng số: 1.250 nhiệm vụ; hoàn thành: 1.249 (99,9%); chưa hoàn thành: 01',
    );
    expect(line(12, 0)).toBe('Tổng số: 12 nhiệm vụ; hoàn thành: 12 (100%); chưa hoàn thành: 0');
  });

  it('[N2] counts what is not entered as not done', () => {
    expect(line(1, 1, 1)).toBe('Tổng số: 03 nhiệm vụ; hoàn thành: 01 (33,3%); chưa hoàn thành: 02');
  });

  it('says nothing about a share of no tasks', () => {
    expect(line(0, 0)).toBe('Tổng số: 0 nhiệm vụ; hoàn thành: 0; chưa hoàn thành: 0');
  });
});
