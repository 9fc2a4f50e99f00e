import { taskKey } from '../../domain/linked';
import { nextNumber } from '../../domain/nextNumber';
import type { Count, Plan } from '../../domain/plan';
import { matchingKey } from '../../language/key';
import { ALL_CHANNELS } from '../../sheets/presets/channels';
import type { CellValue } from '../../workbook/snapshot';
import type { Entries } from '../appendRows';
import type { Reviewed } from '../reviewPlan';
import { entryCell } from './entryCell';
import { countRef, type RowRef } from './rowRef';

/**
 * A form of publicity that can be counted for a task: a row that is there, or a new one. Its key is
 * the same wherever the row moves.
 */
export type CountChoice =
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly label: string;
      readonly unit: string;
      readonly row: RowRef;
      readonly tasks: readonly string[];
      /** Nhiệm vụ số, as its cell says it. */
      readonly shown: string;
    }
  | {
      readonly kind: 'new';
      readonly key: string;
      readonly label: string;
      readonly unit: string;
    };

/** Rows first, then what the catalogue names besides; nothing that the task has already. */
export function countChoices({ reading }: Reviewed, task: string, canAdd: boolean): CountChoice[] {
  const { counts } = reading.plan;
  const seen = new Map<string, number>();
  const rows = counts
    .filter((count) => count.role.kind !== 'ofWhich' && !isLinked(count, task))
    .map((count): CountChoice => {
      const { channel: label, unit, tasks } = count;
      const row = countRef(count);
      const name = row.known.join('|');
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      const shown = entryCell(reading, row, 'tasks')?.text ?? '';
      return { kind: 'row', key: `row|${nth}|${name}`, label, unit, row, tasks, shown };
    });
  if (!canAdd) return rows;
  const known = new Set(counts.map(({ channel }) => matchingKey(channel)));
  const fresh = ALL_CHANNELS.filter(
    ({ channel, role }) => role === undefined && !known.has(matchingKey(channel)),
  ).map(({ channel: label, unit }): CountChoice => ({
    kind: 'new',
    key: `new|${label}`,
    label,
    unit,
  }));
  return [...rows, ...fresh];
}

function isLinked({ tasks }: Count, task: string): boolean {
  return tasks.some((number) => taskKey(number) === taskKey(task));
}

/** Nhiệm vụ số with the task, or without it: "3; 6". */
export function linkedTasks(tasks: readonly string[], task: string, linked: boolean): string {
  const others = tasks.filter((number) => taskKey(number) !== taskKey(task));
  return (linked ? [...others, task] : others).join('; ');
}

export function newCount(
  { counts }: Pick<Plan, 'counts'>,
  { label, unit }: Pick<CountChoice, 'label' | 'unit'>,
  task: string,
  value: CellValue,
): Entries {
  return { number: String(nextNumber(counts)), channel: label, unit, value, tasks: task };
}
