import { taskKey } from '../../domain/linked';
import type { Reviewed } from '../reviewPlan';
import type { NewRow } from './tableSpace';

/** The number after the last whole one: "9" below 8, whatever parts stand below it. */
export function nextTaskNumber({ reading }: Reviewed): string {
  const numbers = reading.plan.tasks
    .map(({ number }) => Number(taskKey(number)))
    .filter((number) => Number.isInteger(number));
  return String(Math.max(0, ...numbers) + 1);
}

export function newTask(reviewed: Reviewed, content: string): NewRow {
  return { number: nextTaskNumber(reviewed), content: content.trim() };
}
