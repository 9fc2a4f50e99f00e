import type { Amount } from '../../domain/amount';
import type { Target, UnreadableCell } from '../../domain/plan';
import { findFrequencies, type Frequency } from '../../language/frequency';
import type { Day } from '../../language/day';
import { readDay } from '../../language/dayText';
import { dayBehindFrom } from '../../language/table/formWords';
import { readPercent } from '../../language/percent';
import { readTargetWord, type TargetWord } from '../../language/targetWords';
import { type Cell, isUnreadable, readEntry } from '../entry';
import { textOf } from '../tables/grid';

/** What the cells about the target of a task hold. */
export interface TargetCells {
  /** Loại chỉ tiêu. */
  readonly kind: string;
  readonly unit: string;
  readonly atLeast: Cell;
  readonly achieved: Cell;
  readonly whole: Cell;
}

export interface TargetRead {
  readonly target: Target;
  readonly achieved: Amount | null;
  readonly whole: number | null;
  readonly unreadable: readonly UnreadableCell[];
  /** The kind stands there, or what only a kind of its own can mean. */
  readonly stated: boolean;
  /** Words of Loại chỉ tiêu that name no kind. */
  readonly unreadKind: string | null;
}

const KIND_OF_PERIOD: Readonly<Partial<Record<string, TargetWord>>> = {
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
};

export function readTarget(cells: TargetCells): TargetRead {
  const unreadable: UnreadableCell[] = [];
  const text = textOf(cells.atLeast.value, cells.atLeast.shown);
  const named = readTargetWord(cells.kind);
  const frequency = frequencyIn(`${cells.kind} ${text}`);
  const kind =
    named ??
    kindOfFrequency(frequency) ??
    (cells.kind === '' ? kindByNumber(cells.atLeast, text) : null);
  const ratio = kind === 'ratio' ? percentIn(cells.atLeast, text) : null;
  if (kind === 'ratio' && ratio === null && text !== '') {
    unreadable.push({ field: 'atLeast', entry: { text, problem: 'words' } });
  }
  const number = numberIn(cells, kind, unreadable);
  const { achieved, part } = achievedIn(cells, kind, unreadable);
  const whole = entryIn('whole', cells.whole, unreadable)?.value ?? part;
  return {
    target: targetOf(kind ?? 'qualitative', {
      number,
      percent: ratio ?? 100,
      unit: cells.unit,
      frequency,
      text,
    }),
    achieved,
    whole,
    unreadable,
    stated: kind !== null,
    unreadKind: cells.kind !== '' && kind === null ? cells.kind : null,
  };
}

interface Facts {
  readonly number: number | null;
  readonly percent: number;
  readonly unit: string;
  readonly frequency: Frequency | null;
  readonly text: string;
}

function targetOf(kind: TargetWord, { number, percent, unit, frequency, text }: Facts): Target {
  if (kind === 'quantity') return { kind, atLeast: number, unit };
  if (kind === 'ratio') return { kind, percent };
  if (kind === 'qualitative' || kind === 'regular' || kind === 'deliverable') return { kind };
  const every = frequency?.kind === 'every' ? frequency : null;
  const times = Math.max(1, number ?? every?.times ?? 1);
  const recurrence = { times, unit, from: fromIn(text) };
  const weekday = kind === 'weekly' ? (every?.weekday ?? null) : null;
  return weekday === null ? { kind, ...recurrence } : { kind: 'weekly', ...recurrence, weekday };
}

/** "từ ngày 08/3/2024": the plan may have begun after the period did. */
function fromIn(text: string): Day | null {
  const date = dayBehindFrom(text);
  const reading = readDay(date);
  return reading.kind === 'day' ? reading.day : null;
}

function frequencyIn(text: string): Frequency | null {
  return /\p{L}/u.test(text) ? (findFrequencies(text)[0] ?? null) : null;
}

function kindOfFrequency(frequency: Frequency | null): TargetWord | null {
  if (frequency?.kind === 'continuous') return 'regular';
  return frequency?.kind === 'every' ? (KIND_OF_PERIOD[frequency.period] ?? null) : null;
}

/** Where no kind is named, a percentage is a ratio and a number a quantity. */
function kindByNumber(cell: Cell, text: string): TargetWord | null {
  if (text === '') return null;
  if (cell.shown === 'percent' || text.includes('%'))
    return percentIn(cell, text) === null ? null : 'ratio';
  const entry = readEntry(cell);
  return entry !== null && !isUnreadable(entry) ? 'quantity' : null;
}

function percentIn({ value, shown }: Cell, text: string): number | null {
  const reading = readPercent(shown === null ? value : text);
  return reading.kind === 'percent' ? reading.points : null;
}

function numberIn(
  { atLeast }: TargetCells,
  kind: TargetWord | null,
  unreadable: UnreadableCell[],
): number | null {
  if (kind === null || kind === 'ratio') return null;
  const text = textOf(atLeast.value, atLeast.shown);
  const isWords = kind !== 'quantity' && (!/\d/.test(text) || frequencyIn(text) !== null);
  if (isWords) return null;
  return entryIn('atLeast', atLeast, unreadable)?.value ?? null;
}

/** Of a ratio "98%", 0.98 and "1.249/1.250" can be read as well. */
function achievedIn(
  { achieved: cell }: TargetCells,
  kind: TargetWord | null,
  unreadable: UnreadableCell[],
): { readonly achieved: Amount | null; readonly part: number | null } {
  if (kind === 'ratio' && cell.value !== null) {
    const text = textOf(cell.value, cell.shown);
    const reading = readPercent(cell.shown === 'percent' ? text : cell.value);
    if (reading.kind === 'ratio') {
      return { achieved: { value: reading.part, bound: 'exact' }, part: reading.whole };
    }
    const isShare = text.includes('%') || !Number.isInteger(Number(cell.value));
    if (reading.kind === 'percent' && isShare) {
      const { points, bound, form } = reading;
      return { achieved: { value: shareOf(points, form), bound }, part: null };
    }
  }
  return { achieved: entryIn('achieved', cell, unreadable), part: null };
}

function entryIn(
  field: 'atLeast' | 'achieved' | 'whole',
  cell: Cell,
  unreadable: UnreadableCell[],
): Amount | null {
  const entry = readEntry(cell);
  if (entry === null) return null;
  if (isUnreadable(entry)) {
    unreadable.push({ field, entry });
    return null;
  }
  return { value: entry.value, bound: entry.bound };
}

/** Up to one a share without its sign counts as a fraction, so "0,5%" must become one. */
function shareOf(points: number, form: 'sign' | 'points' | 'fraction'): number {
  return form === 'fraction' || points <= 1 ? Number((points / 100).toPrecision(12)) : points;
}
