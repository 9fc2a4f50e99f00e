import { inTask } from '../place';
import type { Task, Unreadable } from '../plan';
import { defineCheck } from './check';

/** "Gần xong" is neither of the two columns, "x" in both is too much; all else is asked once it is clear. */
export const unknownMark = defineCheck({
  id: 'unknownMark',
  rule: 'C68',
  severity: 'error',
  run: ({ tasks }) =>
    tasks.flatMap((task) => {
      const mark = unknownMarkOf(task);
      if (mark === null) return [];
      const details = { number: task.number, text: mark.text, both: mark.problem === 'bothMarks' };
      return [{ at: inTask(task.at, 'mark'), details }];
    }),
});

/** What was written for a mark and could not be understood. */
export function unknownMarkOf({ unreadable }: Task): Unreadable | null {
  return unreadable.find(({ field }) => field === 'mark')?.entry ?? null;
}
