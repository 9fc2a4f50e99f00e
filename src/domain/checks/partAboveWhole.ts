import type { Bound } from '../../language/bound';
import type { Channel } from '../../language/counts/channels';
import type { Scope } from '../../language/counts/scopes';
import { firstFrom } from '../../language/firstFrom';
import { inCount, inNarrative } from '../place';
import { reported } from '../reported';
import type { StatedFigure } from '../statedFigures';
import { defineCheck, type Hit, type Reviewed } from './check';

interface PartAndWhole {
  readonly part: number;
  readonly bound: Bound;
  readonly whole: number;
  readonly unit: string;
  /** What makes one a part of the other, where the text does not say "trong đó". */
  readonly inferred: { readonly channel: Channel; readonly scope: Scope } | null;
}

const PARTS: readonly (Scope | null)[] = ['district', 'commune', 'hamlet'];

/** What a part is more than, is not its whole; where "trong đó" says so, that is certain. */
export const partAboveWhole = defineCheck({
  id: 'partAboveWhole',
  rule: 'C41',
  severity: 'error',
  run: (reviewed): Hit<PartAndWhole>[] => [...stated(reviewed), ...inferred(reviewed)],
});

function stated({ plan, texts, accounts }: Reviewed): Hit<PartAndWhole>[] {
  const places = [
    ...accounts,
    ...plan.counts.map(({ at, note }) => ({ at: inCount(at, 'note'), text: note })),
    ...reported(plan.narrative).map(({ at, text }) => ({ at: inNarrative(at), text })),
  ];
  return places.flatMap(({ at, text }) => {
    const counts = texts.counts(text);
    return counts.flatMap(({ value, bound, unit, partOf }) => {
      const whole = partOf === null ? undefined : counts[partOf];
      if (whole?.bound !== 'exact' || bound === 'unsure' || value <= whole.value) return [];
      return [
        {
          at,
          details: { part: value, bound, whole: whole.value, unit: unit.name, inferred: null },
        },
      ];
    });
  });
}

/** "Từ huyện đến cơ sở" has the communes in it. */
function inferred({ stated: figures }: Reviewed): Hit<PartAndWhole>[] {
  const wholes = figures.filter(({ scope, bound }) => scope === 'downward' && bound === 'exact');
  if (wholes.length === 0) return [];
  const parts = growingParts(figures);
  return wholes.flatMap((whole) => {
    const own = parts.get(formOf(whole)) ?? [];
    const part = own[firstFrom(own, (figure) => isMoreThan(whole, figure))];
    if (part?.scope === undefined || part.scope === null) return [];
    const { channel, scope, value, bound, unit } = part;
    return [
      {
        at: whole.at,
        severity: 'warning' as const,
        details: {
          part: value,
          bound,
          whole: whole.value,
          unit: unit.name,
          inferred: { channel, scope },
        },
      },
    ];
  });
}

/** Of each form the parts that are more than all before them: the first above a whole is one of these. */
function growingParts(
  figures: readonly StatedFigure[],
): ReadonlyMap<string, readonly StatedFigure[]> {
  const map = new Map<string, StatedFigure[]>();
  for (const figure of figures) {
    if (!PARTS.includes(figure.scope) || figure.bound === 'unsure') continue;
    const known = map.get(formOf(figure)) ?? [];
    const most = known.at(-1);
    if (most === undefined || isMoreThan(most, figure)) known.push(figure);
    map.set(formOf(figure), known);
  }
  return map;
}

function formOf({ channel, unit }: StatedFigure): string {
  return `${channel}|${unit.family}`;
}

/** "Hơn 12" is more than 12. */
function isMoreThan(less: StatedFigure, { value, bound }: StatedFigure): boolean {
  if (value !== less.value) return value > less.value;
  return bound === 'atLeast' && less.bound === 'exact';
}
