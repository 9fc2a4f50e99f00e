import { inTask } from '../place';
import type { Task, Unreadable } from '../plan';
import { defineCheck } from './check';

/** "Gần xong" is neither of the two columns; what it lacks besides is asked once it is clear. */
export const unknownMark = defineCheck({
  id: 'unknownMark',
  rule: 'C68',
  severity: 'error',
  run: ({ tasks }) =>
    tasks.flatMap((task) => {
      const mark = unknownMarkOf(task);
      return mark === null
        ? []
        : [{ at: inTask(task.at, 'mark'), details: { number: task.number, text: mark.text } }];
    }),
});

/** What was written for a mark and could not be understood. */
export function unknownMarkOf({ unreadable }: Task): Unreadable | null {
  return unreadable.find(({ field }) => field === 'mark')?.entry ?? null;
}
