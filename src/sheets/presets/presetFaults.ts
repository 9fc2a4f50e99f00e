import type { TargetKind } from '../../domain/vocabulary';
import type { PresetIssue } from '../../text/presetMistakes';
import type { Preset, PresetTask } from './preset';

/** What the form of a file allows and its sense does not. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly issue: PresetIssue;
}

/** What a task asks for, as typed: a target that its kind has no place for would be lost. */
export interface TypedTarget {
  readonly kind: TargetKind | null;
  readonly chiTieu?: number | undefined;
  readonly dvt?: string | undefined;
}

const COUNTED: readonly (TargetKind | null)[] = ['quantity', 'weekly', 'monthly', 'quarterly'];
const RECURRING: readonly (TargetKind | null)[] = ['weekly', 'monthly', 'quarterly'];

export function targetFaults({ kind, chiTieu, dvt }: TypedTarget): Fault[] {
  const faults: Fault[] = [];
  const add = (key: string, code: string) => faults.push({ path: [key], issue: { code } });
  if (dvt !== undefined && dvt !== '' && !COUNTED.includes(kind)) add('dvt', 'noUnit');
  if (chiTieu === undefined) return faults;
  if (kind === 'ratio') {
    if (chiTieu > 100) add('chiTieu', 'percent');
  } else if (!COUNTED.includes(kind)) {
    add('chiTieu', 'noTarget');
  } else if (RECURRING.includes(kind) && !(Number.isInteger(chiTieu) && chiTieu > 0)) {
    add('chiTieu', 'times');
  }
  return faults;
}

export function channelFaults({ tasks, channels }: Pick<Preset, 'tasks' | 'channels'>): Fault[] {
  const known = new Set(tasks.flatMap((task, index) => numbersOf(task, String(index + 1))));
  return channels.flatMap(({ role, tasks: served = [] }, index): Fault[] => [
    ...served.flatMap((number, place) =>
      known.has(number)
        ? []
        : [
            {
              path: [index, 'nhiemVu', place],
              issue: { code: 'unknownTask', values: [number] },
            },
          ],
    ),
    ...(index === 0 && role !== undefined
      ? [{ path: [index, 'laDong'], issue: { code: 'noMain' } }]
      : []),
  ]);
}

function numbersOf({ parts = [] }: PresetTask, number: string): string[] {
  return [number, ...parts.map((_, index) => `${number}.${index + 1}`)];
}
