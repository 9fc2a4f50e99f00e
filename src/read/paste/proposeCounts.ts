import type { Amount } from '../../domain/amount';
import type { Task } from '../../domain/plan';
import { findCounts } from '../../language/counts';
import type { Channel } from '../../language/counts/channels';
import type { Scope } from '../../language/counts/scopes';

/** "68 tin, bài trên Cổng" in a result or a note, as a row of Số liệu could say it. */
export interface ProposedCount {
  /** Null where the words do not name the form of publicity. */
  readonly channel: Channel | null;
  readonly scope: Scope | null;
  readonly unit: string;
  readonly amount: Amount;
  /** The task whose words they are; a task without a number cannot be named. */
  readonly tasks: readonly string[];
  /** The row, by its index, that it is a part of, or stands beside: 950 lượt người at 38 cuộc. */
  readonly partOf: number | null;
  readonly pairedWith: number | null;
  readonly source: {
    readonly field: 'result' | 'note';
    readonly start: number;
    readonly end: number;
  };
}

/** Figures of more than the period ("lũy kế") are no figures of it. */
export function proposeCounts(task: Task): ProposedCount[] {
  const tasks = task.number === '' ? [] : [task.number];
  const rows: ProposedCount[] = [];
  for (const field of ['result', 'note'] as const) {
    const found = findCounts(task[field]);
    const places = new Map<number, number>();
    for (const [index, count] of found.entries()) {
      if (count.cumulative) continue;
      places.set(index, rows.length);
      const { channel, scope, unit, value, bound, start, end } = count;
      rows.push({
        ...{ channel, scope, unit: unit.name, amount: { value, bound }, tasks },
        partOf: places.get(count.partOf ?? -1) ?? null,
        pairedWith: places.get(count.pairedWith ?? -1) ?? null,
        source: { field, start, end },
      });
    }
  }
  return rows;
}
