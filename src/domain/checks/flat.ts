import type { TaskStatus } from '../status';

/** Tasks and their parts alike. */
export function flat(statuses: readonly TaskStatus[]): TaskStatus[] {
  return statuses.flatMap((status) => [status, ...flat(status.parts)]);
}
