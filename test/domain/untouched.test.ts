import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/domain/amount';
import type { Plan, Task } from '../../src/domain/plan';
import { whole } from '../support/figures';
import { aCount, aProof, statusIn } from '../support/plan';

const isEntered = (task: Partial<Task>, plan: Partial<Plan> = {}) =>
  statusIn(task, plan).status !== 'notEntered';

describe('untouched', () => {
  it('[S2] anything that the unit writes about a task enters it', () => {
    const written: Partial<Task>[] = [
      { mark: 'done' },
      { result: 'Đã ban hành' },
      { note: 'Đang chờ' },
      { reason: 'Chưa bố trí kinh phí' },
      { explanation: 'Đã báo cáo miệng' },
      { achieved: exactly(0) },
      { whole: 10 },
      { unreadable: [{ field: 'mark', entry: { text: 'gần xong', problem: 'mark' } }] },
    ];
    expect(written.map((task) => isEntered(task))).toEqual(written.map(() => true));
    expect(isEntered({}, { proofs: [aProof()] })).toBe(true);
    expect(isEntered({}, { counts: [aCount({ figures: whole(0) })] })).toBe(true);
  });

  it('[S2] what the plan says about it does not', () => {
    expect(isEntered({ lead: 'Văn phòng', partner: 'Đài', group: 'I', deadline: 45000 })).toBe(
      false,
    );
    const empty = aCount({ figures: { split: 'whole', value: null } });
    expect(isEntered({}, { counts: [empty] })).toBe(false);
  });
});
