import { describe, expect, it } from 'vitest';
import type { Totals } from '../../src/domain/totals';
import { STATUSES } from '../../src/domain/vocabulary';
import { totalLine } from '../../src/text/totals';

const NONE = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Totals['byStatus'];

const line = (byStatus: Partial<Totals['byStatus']>) =>
  totalLine({
    tasks: Object.values(byStatus).reduce((sum, count) => sum + count, 0),
    byStatus: { ...NONE, ...byStatus },
    explained: 0,
  });

describe('totalLine', () => {
  it('[N3] says how many of all are done, in two digits and rounded down', () => {
    expect(line({ done: 7, notDone: 1 })).toBe(
      'Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01',
    );
    expect(line({ done: 1249, notDone: 1 })).toBe(
      'Tổng số: 1.250 nhiệm vụ; hoàn thành: 1.249 (99,9%); chưa hoàn thành: 01',
    );
    expect(line({ done: 12 })).toBe(
      'Tổng số: 12 nhiệm vụ; hoàn thành: 12 (100%); chưa hoàn thành: 0',
    );
  });

  it('[N2] counts what is not entered as not done', () => {
    expect(line({ done: 1, notDone: 1, notEntered: 1 })).toBe(
      'Tổng số: 03 nhiệm vụ; hoàn thành: 01 (33,3%); chưa hoàn thành: 02',
    );
  });

  it('says nothing about a share of no tasks', () => {
    expect(line({})).toBe('Tổng số: 0 nhiệm vụ; hoàn thành: 0; chưa hoàn thành: 0');
  });

  it('[N4] leaves out what did not arise, and names what is still open', () => {
    expect(line({ done: 6, notDone: 1, notApplicable: 1 })).toBe(
      'Tổng số: 08 nhiệm vụ; hoàn thành: 06/07 (85,7%); chưa hoàn thành: 01; không phát sinh: 01',
    );
    expect(line({ done: 3, inProgress: 4, notDue: 1 })).toBe(
      'Tổng số: 08 nhiệm vụ; hoàn thành: 03 (37,5%); chưa hoàn thành: 05 (trong đó đang thực hiện, chưa đến hạn: 05)',
    );
  });
});
