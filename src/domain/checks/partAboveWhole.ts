import type { Bound } from '../../language/bound';
import type { Channel } from '../../language/counts/channels';
import type { Scope } from '../../language/counts/scopes';
import { inCount, inNarrative } from '../place';
import { reported } from '../reported';
import { defineCheck, type Hit, type Reviewed } from './check';
import { partsAbove } from './partsAbove';

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
  const partAbove = partsAbove(figures.filter(({ scope }) => PARTS.includes(scope)));
  return wholes.flatMap((whole) => {
    const part = partAbove(whole);
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
