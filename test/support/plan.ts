import fc from 'fast-check';
import { BLANK_PLAN, BLANK_TASK } from '../../src/domain/blank';
import { linkedTo } from '../../src/domain/linked';
import type { Count, Plan, Proof, Task } from '../../src/domain/plan';
import { statusOf, type TaskStatus } from '../../src/domain/status';
import { readTexts } from '../../src/domain/texts';
import { MARKS } from '../../src/domain/vocabulary';
import { deepFreeze } from './freeze';

/** A task in row 1 of the task sheet; what matters to a test is given, the rest is blank. */
export function aTask(given: Partial<Task> = {}): Task {
  return deepFreeze({
    ...BLANK_TASK,
    at: { sheet: 'Nhiệm vụ', row: 1 },
    number: '1',
    content: 'Xây dựng kế hoạch',
    ...given,
  });
}

/** Tasks in the rows from 1 on, numbered like their rows. */
export function aPlan(...tasks: readonly Partial<Task>[]): Plan {
  return deepFreeze({
    ...BLANK_PLAN,
    tasks: tasks.map((task, index) =>
      aTask({
        at: { sheet: 'Nhiệm vụ', row: index + 1 },
        number: String(index + 1),
        content: `Xây dựng kế hoạch ${index + 1}`,
        ...task,
      }),
    ),
  });
}

/** A flow of so many "tin, bài" in the whole period that names task 1. */
export function aCount(given: Partial<Count> = {}): Count {
  return deepFreeze({
    at: { sheet: 'Số liệu', row: 1 },
    number: '1',
    group: '',
    channel: 'Cổng Thông tin điện tử',
    unit: 'tin, bài',
    measure: 'flow',
    figures: { split: 'whole', value: { value: 1, bound: 'exact' } },
    tasks: ['1'],
    note: '',
    cumulative: null,
    cumulativeBefore: null,
    target: null,
    role: { kind: 'plain' },
    ...given,
  });
}

export function aProof(given: Partial<Proof> = {}): Proof {
  return deepFreeze({
    at: { sheet: 'Tài liệu kiểm chứng', row: 1 },
    tasks: ['1'],
    name: 'Kế hoạch tuyên truyền',
    location: '',
    day: null,
    ...given,
  });
}

/** The status of the only task of a plan. */
export function statusIn(given: Partial<Task>, plan: Partial<Plan> = {}): TaskStatus {
  const whole: Plan = { ...aPlan(given), ...plan };
  const [task = aTask(given)] = whole.tasks;
  return statusOf(task, {
    linked: linkedTo(whole),
    period: whole.report.period,
    texts: readTexts(),
  });
}

const cellText = fc.oneof(
  fc.constantFrom('', '', 'Kế hoạch số 29/KH-UBND', 'https://a.vn/1', 'tại báo cáo này', '-'),
  fc.string(),
);

export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      content: fc.string({ minLength: 1 }),
      result: cellText,
      note: cellText,
      mark: fc.constantFrom(null, ...MARKS),
    }),
    { maxLength: 30 },
  )
  .map((tasks) => aPlan(...tasks));
