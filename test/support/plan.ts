import fc from 'fast-check';
import type { Plan, Task } from '../../src/domain/plan';
import { MARKS } from '../../src/domain/vocabulary';
import { deepFreeze } from './freeze';

/** A task in row 1 of the task sheet; what matters to a test is given, the rest is empty. */
export function aTask(given: Partial<Task> = {}): Task {
  return deepFreeze({
    at: { sheet: 'Nhiệm vụ', row: 1 },
    number: '1',
    content: 'Xây dựng kế hoạch',
    result: '',
    mark: null,
    note: '',
    ...given,
  });
}

export function aPlan(...tasks: Partial<Task>[]): Plan {
  return deepFreeze({
    tasks: tasks.map((task, index) =>
      aTask({
        at: { sheet: 'Nhiệm vụ', row: index + 1 },
        number: String(index + 1),
        ...task,
      }),
    ),
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
