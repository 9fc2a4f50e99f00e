import { describe, expect, it } from 'vitest';
import type { Plan, Task } from '../../src/domain/plan';
import { review } from '../../src/domain/review';
import { proofList } from '../../src/report/proofList';
import { taskNote } from '../../src/text/taskNotes';
import { day } from '../support/days';
import { aPlan, aProof } from '../support/plan';
import { inYear } from '../support/report';

function noteOf(task: Partial<Task>, more: Partial<Plan> = {}): string {
  const plan = inYear(2026, { ...aPlan(task), ...more });
  const { statuses } = review(plan);
  const [status] = statuses;
  if (status === undefined) throw new Error('no task');
  return taskNote(status, proofList(statuses, plan));
}

describe('taskNote', () => {
  it('says the proofs, why it is not done, and the own note, a line each', () => {
    const task = { mark: 'notDone', reason: 'mưa bão; thời hạn mới: 31/12/2026', note: 'Đã họp' };
    expect(
      noteOf({ ...task, mark: 'notDone' }, { proofs: [aProof({ location: 'Văn phòng' })] }),
    ).toBe('TLKC số 01\nNguyên nhân: mưa bão; thời hạn mới: 31/12/2026\nĐã họp');
  });

  it('says the deadline of what goes on, and that something was late', () => {
    const deadline = day('31/12/2026');
    expect(noteOf({ result: 'Đang soạn', deadline })).toBe('Đang thực hiện, thời hạn 31/12/2026');
    const late = { mark: 'done' as const, result: 'Đã ban hành', deadline: day('01/5/2026') };
    expect(noteOf(late, { proofs: [aProof({ day: day('09/6/2026') })] })).toBe(
      'TLKC số 01\nHoàn thành quá hạn',
    );
  });

  it('gives the reason of what did not arise, wherever it was written', () => {
    expect(noteOf({ mark: 'notApplicable', note: 'Không có hồ sơ' })).toBe(
      'Không phát sinh: Không có hồ sơ',
    );
    expect(noteOf({ mark: 'notApplicable', explanation: 'Không có hồ sơ' })).toBe(
      'Không phát sinh: Không có hồ sơ',
    );
    expect(noteOf({ mark: 'notApplicable' })).toBe('Không phát sinh');
  });

  it('prints the unit’s explanation, and no remark of the program', () => {
    const task = { mark: 'done' as const, explanation: 'Báo cáo miệng tại giao ban' };
    expect(noteOf(task)).toBe('Giải trình: Báo cáo miệng tại giao ban');
    expect(noteOf({ mark: 'done' })).toBe('');
  });

  it('names a link once, where it stands', () => {
    expect(noteOf({ mark: 'done', note: 'Link: https://a.vn/1' })).toBe('Link: TLKC số 01');
    expect(noteOf({ mark: 'done', result: 'https://a.vn/1' })).toBe('');
  });
});
