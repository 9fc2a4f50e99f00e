import { type Amount, proves, sumOf } from '../amount';
import { hasBasis } from '../basis';
import { amountOf, type DatedAmount, figuresIn } from '../figures';
import { overlap, type Window } from '../period';
import type { Count, TargetOf } from '../plan';
import type { Frequency } from '../reason';
import { dueIn, type Rhythm } from '../subPeriods';
import { countsByFamily } from './countsByFamily';
import type { Evidence, Verdict } from './target';

type Recurring = 'weekly' | 'monthly' | 'quarterly';

const RHYTHM = { weekly: 'week', monthly: 'month', quarterly: 'quarter' } as const;

const MONTHS: Readonly<Record<Rhythm | 'months' | 'quarters', number>> = {
  week: 0,
  month: 1,
  months: 1,
  quarter: 3,
  quarters: 3,
};

/** Hằng tuần, tháng, quý × n: every part of the period that has ended has its n. */
export function frequency(target: TargetOf<Recurring>, evidence: Evidence): Verdict {
  const rhythm = RHYTHM[target.kind];
  const weekday = target.kind === 'weekly' ? target.weekday : undefined;
  const { count: due, windows } = dueIn(rhythm, evidence.period, {
    start: target.from,
    ...(weekday === undefined ? {} : { weekday }),
  });
  const asked: Asked = { rhythm, times: target.times, due, windows };
  const reasons = countsByFamily(target.unit, evidence).map((counts) =>
    reasonOf(asked, counts, evidence),
  );
  const reason = (reasons.length > 0 ? reasons : [reasonOf(asked, [], evidence)]).reduce(
    (best, each) => (each.met > best.met ? each : best),
  );
  return { met: due === 0 ? isShown(evidence) : reason.met >= due, reason };
}

interface Asked {
  readonly rhythm: Rhythm;
  readonly times: number;
  readonly due: number;
  /** Null where the days of the period are not known. */
  readonly windows: readonly Window[] | null;
}

/** Where nothing was due yet, what was done early counts if the unit says so. */
function isShown({ task, basis }: Evidence): boolean {
  return task.mark === 'done' && hasBasis(basis);
}

function reasonOf(asked: Asked, counts: readonly Count[], { task, period }: Evidence): Frequency {
  const { rhythm, times, due, windows } = asked;
  const split = splitOf(counts);
  const dated = byColumn(counts.flatMap(figuresIn(period)));
  if (windows === null || split === null || dated.length === 0) {
    const total = task.achieved ?? sumOf(counts.flatMap((count) => amountOf(count, period) ?? []));
    return { kind: 'frequency', rhythm, met: enoughFor(total, times, due), due, byTotal: true };
  }
  const met =
    MONTHS[split] <= MONTHS[rhythm]
      ? windows.filter((part) => proves(within(dated, part), times)).length
      : metInColumns(dated, windows, times);
  return { kind: 'frequency', rhythm, met, due, byTotal: false };
}

/** Null where the figures are totals, or split in different ways. */
function splitOf(counts: readonly Count[]): 'quarters' | 'months' | null {
  const splits = new Set(counts.map(({ figures }) => figures.split));
  const [split] = splits;
  return splits.size === 1 && split !== 'whole' && split !== undefined ? split : null;
}

/** One amount for each column: many rows may name one task. */
function byColumn(dated: readonly DatedAmount[]): DatedAmount[] {
  const columns = new Map<number | null, [DatedAmount, ...DatedAmount[]]>();
  for (const each of dated) {
    const column = columns.get(each.window?.from ?? null);
    if (column === undefined) columns.set(each.window?.from ?? null, [each]);
    else column.push(each);
  }
  return Array.from(columns.values(), (column) => ({
    window: column[0].window,
    amount: sumOf(column.map(({ amount }) => amount)),
  }));
}

function within(dated: readonly DatedAmount[], part: Window): Amount {
  return sumOf(
    dated.flatMap(({ window, amount }) =>
      window !== null && overlap(window, part) ? [amount] : [],
    ),
  );
}

/** Weeks are compared inside each month's column: four figures are enough for four weeks. */
function metInColumns(
  dated: readonly DatedAmount[],
  due: readonly Window[],
  times: number,
): number {
  const columns = new Map(dated.flatMap(({ window }) => (window ? [[window.from, window]] : [])));
  return Array.from(columns.values(), (column) => {
    const parts = due.filter(({ to }) => to >= column.from && to <= column.to).length;
    return enoughFor(within(dated, column), times, parts);
  }).reduce((sum, met) => sum + met, 0);
}

/** Of so many parts, those for which a figure is enough; what is below zero, or no number, is for none. */
function enoughFor({ value, bound }: Amount, times: number, parts: number): number {
  const enough = bound === 'unsure' ? 0 : Math.floor(value / times);
  return enough > 0 ? Math.min(enough, parts) : 0;
}
