import { inTotalLine } from '../place';
import type { TaskStatus } from '../status';
import { defineCheck } from './check';
import { flat } from './flat';
import { unknownMarkOf } from './unknownMark';

/** The line under the table against its rows. The short form, "Tổng số: 08 nhiệm vụ", is legal. */
export const wrongTotalLine = defineCheck({
  id: 'wrongTotalLine',
  rule: 'C14',
  severity: 'error',
  run: ({ plan: { totalLine }, statuses }) => {
    if (totalLine === null) return [];
    const rows = rowsOf(statuses);
    const isMarked = flat(statuses).every(({ task }) => unknownMarkOf(task) === null);
    const known = isMarked ? (['tasks', 'done', 'notDone'] as const) : (['tasks'] as const);
    const wrong = known.flatMap((what) => {
      const written = totalLine[what];
      const [first = 0] = rows[what];
      return written === null || rows[what].includes(written)
        ? []
        : [{ what, written, rows: first }];
    });
    const [first] = wrong;
    return first === undefined ? [] : [{ at: inTotalLine(totalLine.at), details: first }];
  },
});

type Readings = Readonly<Record<'tasks' | 'done' | 'notDone', readonly number[]>>;

/** The line may count as the unit marked or as the rules say, with tasks outside the plan or without. */
function rowsOf(statuses: readonly TaskStatus[]): Readings {
  const inPlan = statuses.filter(({ task }) => !task.outside);
  const readings = [statuses, inPlan].flatMap((rows) => {
    const marked = rows.filter(({ task }) => task.mark === 'done').length;
    const done = rows.filter(({ status }) => status === 'done').length;
    const left = rows.filter(({ status }) => status !== 'notApplicable').length;
    return [marked, done].map((each) => ({ tasks: rows.length, done: each, notDone: left - each }));
  });
  return {
    tasks: readings.map(({ tasks }) => tasks),
    done: readings.map(({ done }) => done),
    notDone: readings.map(({ notDone }) => notDone),
  };
}
