import type { Channel } from '../../language/counts/channels';
import type { Scope } from '../../language/counts/scopes';
import { agree, mayBeSameUnit } from '../agreement';
import { taskKey } from '../linked';
import { type StatedFigure, statedInCounts, type Where } from '../statedFigures';
import { once } from '../texts';
import { defineCheck, type Hit, type Reviewed } from './check';

interface Conflict {
  readonly channel: Channel;
  /** Null where it may be that the figures are of different units. */
  readonly scope: Scope | null;
  readonly figures: readonly {
    readonly where: Where;
    readonly value: number;
    readonly unit: string;
  }[];
}

type Sides = readonly [readonly StatedFigure[], readonly StatedFigure[]];

/**
 * 33 tin, bài in the text and 68 in the table: an error where form, unit, level and period are the
 * same, something to look at where they may be.
 */
export const proseAgainstCounts = defineCheck({
  id: 'proseAgainstCounts',
  rule: 'C40',
  severity: 'error',
  run: (reviewed): Hit<Conflict>[] => {
    const { plan, stated, texts } = reviewed;
    const prose = stated.filter(isExact);
    if (prose.length === 0) return [];
    const families = new Set(prose.map(({ unit }) => unit.family));
    const all = [...prose, ...statedInCounts(plan, families, texts).filter(isExact)];
    const sidesOf = sidesBy(rowKeys(reviewed));
    const sure = [...groups(all, sameThing).values()].flatMap((group) => {
      const first = group[0]?.scope ?? null;
      return first === null ? [] : conflictsIn(group, sidesOf(group), first);
    });
    const reportedFigures = new Set(sure.flatMap(({ members }) => members));
    const rest = all.filter((figure) => !reportedFigures.has(figure));
    const likely = [
      ...groups(rest, ({ channel, unit }) => `${channel}|${unit.family}`).values(),
    ].flatMap((group) => conflictsIn(group, sidesOf(group).filter(touch), null));
    return [
      ...sure.map(({ hit }) => hit),
      ...likely.map(({ hit }) => ({ ...hit, severity: 'warning' as const })),
    ];
  },
});

function isExact({ bound }: StatedFigure): boolean {
  return bound === 'exact';
}

function sameThing({ channel, scope, unit }: StatedFigure): string {
  return [channel, scope, unit.name].join('|');
}

function groups(figures: readonly StatedFigure[], keyOf: (figure: StatedFigure) => string) {
  const map = new Map<string, StatedFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const known = map.get(key);
    if (known === undefined) map.set(key, [figure]);
    else known.push(figure);
  }
  return map;
}

type KeysOfRow = (row: number) => ReadonlySet<string>;

/** Which tasks each row of Số liệu names. */
function rowKeys({ plan }: Reviewed): KeysOfRow {
  const keyOf = once(taskKey);
  const tasksOf = new Map(plan.counts.map(({ at, tasks }) => [at.row, tasks]));
  return (row) => new Set(tasksOf.get(row)?.map(keyOf));
}

/** Which statements must agree: the text with the tables; a task's cells with its own rows. */
function sidesBy(keysOfRow: KeysOfRow) {
  return (group: readonly StatedFigure[]): Sides[] => {
    const by = groups(group, ({ where }) => where.kind);
    const of = (kind: Where['kind']) => by.get(kind) ?? [];
    const [narrative, results, notes, counts] = [
      of('narrative'),
      of('result'),
      of('note'),
      of('counts'),
    ];
    const own = [...results, ...notes];
    const countsByTask = byTask(counts, keysOfRow);
    const sides: Sides[] = [
      [narrative, own],
      [narrative, counts],
      ...[...groups(own, ({ where }) => numberOf(where))].flatMap(([number, figures]): Sides[] => {
        const parts = groups(figures, ({ where }) => where.kind);
        return [
          [parts.get('result') ?? [], parts.get('note') ?? []],
          [figures, countsByTask.get(taskKey(number)) ?? []],
        ];
      }),
    ];
    return sides.filter(([some, others]) => some.length > 0 && others.length > 0);
  };
}

function byTask(
  counts: readonly StatedFigure[],
  keysOfRow: KeysOfRow,
): ReadonlyMap<string, readonly StatedFigure[]> {
  const map = new Map<string, StatedFigure[]>();
  for (const figure of counts) {
    for (const key of keysOfRow(figure.at.row)) {
      const known = map.get(key);
      if (known === undefined) map.set(key, [figure]);
      else known.push(figure);
    }
  }
  return map;
}

function numberOf(where: Where): string {
  return where.kind === 'narrative' ? '' : where.number;
}

function touch([some, others]: Sides): boolean {
  const [one, other] = [oneOfEachScope(some), oneOfEachScope(others)];
  return one.some((a) => other.some((b) => mayBeSameUnit(a, b)));
}

function oneOfEachScope(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  return [...new Map(figures.map((figure) => [figure.scope, figure])).values()];
}

function conflictsIn(group: readonly StatedFigure[], sides: readonly Sides[], scope: Scope | null) {
  const against = sides.filter(([some, others]) => !agree(some, others));
  const members = new Set(against.flat(2));
  const [first] = members;
  if (first === undefined) return [];
  const figures = group
    .filter((figure) => members.has(figure))
    .map(({ where, value, unit }) => ({ where, value, unit: unit.name }));
  const hit = { at: first.at, details: { channel: first.channel, scope, figures } };
  return [{ members: [...members], hit }];
}
