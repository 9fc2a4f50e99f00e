import { beginReport, type ReportChoice } from '../../domain/beginReport';
import { BLANK_PLAN, BLANK_TASK } from '../../domain/blank';
import type { Count, CountRole, Plan, Target, Task } from '../../domain/plan';
import type { ScoreScale } from '../../domain/score';
import type { Level, Measure } from '../../domain/vocabulary';

/** What the sheets of a level begin with: tasks and forms of publicity, as data. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly tasks: readonly PresetTask[];
  readonly channels: readonly PresetChannel[];
  /** How a share of done tasks becomes points; null where no scale is in force. */
  readonly scale: ScoreScale | null;
}

/** Tasks are numbered in their order; "{nam}" stands for the year. */
export interface PresetTask {
  readonly content: string;
  readonly group?: string;
  readonly target?: Target;
  readonly lead?: string;
  readonly partner?: string;
  readonly parts?: readonly PresetTask[];
}

export interface PresetChannel {
  readonly channel: string;
  readonly unit: string;
  readonly group?: string;
  readonly measure?: Measure;
  /** The tasks that it serves, by their numbers. */
  readonly tasks?: readonly string[];
  /** A row that belongs to the one above it. */
  readonly role?: 'paired' | 'ofWhich';
}

const NOWHERE = { sheet: '', row: 0 };

/** The plan of a new year, with nothing reported yet. */
export function presetPlan(preset: Preset, choice: ReportChoice): Plan {
  return {
    ...BLANK_PLAN,
    report: beginReport(preset.level, choice),
    tasks: preset.tasks.map((task, index) => taskOf(task, String(index + 1), choice.year)),
    counts: preset.channels.map(countOf),
  };
}

function taskOf(given: PresetTask, number: string, year: number): Task {
  const { content, group = '', target = { kind: 'qualitative' }, lead = '', partner = '' } = given;
  const parts = (given.parts ?? []).map((part, index) =>
    taskOf({ group, ...part }, `${number}.${index + 1}`, year),
  );
  const text = content.replaceAll('{nam}', String(year));
  return { ...BLANK_TASK, at: NOWHERE, number, content: text, group, target, lead, partner, parts };
}

function countOf(given: PresetChannel, index: number, all: readonly PresetChannel[]): Count {
  const { channel, unit, group = '', measure = 'flow', tasks = [], role } = given;
  const main = all.slice(0, index + 1).filter((each) => each.role === undefined);
  const of = { sheet: '', row: all.indexOf(main.at(-1) ?? given) + 1 };
  const kind: CountRole = role === undefined ? { kind: 'plain' } : { kind: role, of };
  return {
    at: { sheet: '', row: index + 1 },
    number: role === undefined ? String(main.length) : '',
    ...{ channel, unit, group, measure, tasks },
    figures: { split: 'whole', value: null },
    note: '',
    cumulative: null,
    cumulativeBefore: null,
    target: null,
    role: kind,
  };
}
