import type { Task } from '../../domain/plan';

/** A task as an officer would have entered it; its place comes from the sheet. */
export type SampleTask = Pick<Task, 'number' | 'content' | 'result' | 'mark' | 'note'>;
