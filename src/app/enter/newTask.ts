import { nextNumber } from '../../domain/nextNumber';
import type { Plan } from '../../domain/plan';
import type { Entries } from '../appendRows';

export function newTask({ tasks }: Pick<Plan, 'tasks'>, content: string): Entries {
  return { number: String(nextNumber(tasks)), content: content.trim() };
}
