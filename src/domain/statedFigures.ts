import type { Channel } from '../language/counts/channels';
import type { Scope } from '../language/counts/scopes';
import type { ProseCount } from '../language/counts';
import { promises } from '../language/outlook';
import { sentenceAt, sentencesOf } from '../language/sentence';
import { stretchOf } from '../language/stretch';
import type { Unit } from '../language/unit';
import type { UnitFamily } from '../language/units';
import type { Bound } from '../language/bound';
import { channelOfRow } from './channelOfRow';
import { amountOf } from './figures';
import { type Period, yearOf } from './period';
import { inCount, inNarrative, inTask, type Place } from './place';
import type { Plan, Task } from './plan';
import { reported } from './reported';
import { once, type Texts } from './texts';

/** Where a figure is stated, and of which task. */
export type Where =
  | { readonly kind: 'narrative' }
  | { readonly kind: 'result' | 'note'; readonly number: string }
  | { readonly kind: 'counts'; readonly number: string };

/** What a text or a row says of a form of publicity for the whole period. */
export interface StatedFigure {
  readonly at: Place;
  readonly where: Where;
  readonly channel: Channel;
  readonly scope: Scope | null;
  readonly unit: Unit;
  readonly value: number;
  readonly bound: Bound;
}

/**
 * Forms of which a unit gives one figure. Of meetings, courses and documents every sentence counts
 * others, so that their figures cannot be held against each other.
 */
const COMPARED: readonly Channel[] = [
  'portal',
  'digitalColumn',
  'broadcast',
  'radioDrama',
  'socialNetwork',
  'press',
  'soundVan',
  'banner',
  'billboard',
  'screen',
  'leaflet',
  'booklet',
  'dialogue',
];

export function statedInProse(plan: Plan, tasks: readonly Task[], texts: Texts): StatedFigure[] {
  const { period } = plan.report;
  const read = (at: Place, where: Where, text: string) =>
    ofWholePeriod(text, texts.counts(text).filter(isCompared), period).flatMap((count) =>
      stated(at, where, count),
    );
  return [
    ...reported(plan.narrative).flatMap(({ at, text }) =>
      read(inNarrative(at), { kind: 'narrative' }, text),
    ),
    ...tasks.flatMap(({ at, number, result, note }) => [
      ...read(inTask(at, 'result'), { kind: 'result', number }, result),
      ...read(inTask(at, 'note'), { kind: 'note', number }, note),
    ]),
  ];
}

/** Rows of Số liệu in units of these families. They are the unit's own, of whatever level it is. */
export function statedInCounts(
  { counts, report }: Plan,
  families: ReadonlySet<UnitFamily>,
  texts: Texts,
): StatedFigure[] {
  const own = report.level === 'department' ? null : report.level;
  return counts.flatMap((count): StatedFigure[] => {
    const unit = texts.unit(count.unit);
    if (unit === null || !families.has(unit.family) || count.role.kind !== 'plain') return [];
    const amount = amountOf(count, report.period);
    const row = amount === null ? null : channelOfRow(texts.clean(count.channel));
    if (amount === null || row === null || !COMPARED.includes(row.channel)) return [];
    const { at, number } = count;
    const where = { kind: 'counts', number } as const;
    return [{ at: inCount(at, 'value'), where, unit, ...row, scope: row.scope ?? own, ...amount }];
  });
}

/** Of the unit's own and in full, of a form of which it gives one figure. */
function isCompared({ channel, source, cumulative, partOf, pairedWith }: ProseCount): boolean {
  const isOwn = !cumulative && partOf === null && pairedWith === null && source !== 'paragraph';
  return isOwn && channel !== null && COMPARED.includes(channel);
}

function stated(at: Place, where: Where, count: ProseCount): StatedFigure[] {
  const { channel, scope, unit, value, bound } = count;
  return channel === null ? [] : [{ at, where, channel, scope, unit, value, bound }];
}

/** Without figures of a quarter, of another year, or of what is only hoped for. */
function ofWholePeriod(
  text: string,
  counts: readonly ProseCount[],
  period: Period,
): readonly ProseCount[] {
  if (counts.length === 0) return [];
  const sentences = sentencesOf(text);
  const isMeant = once((sentence) => speaksOfWhole(sentence, period));
  return counts.filter(({ start }) => {
    const span = sentenceAt(sentences, start);
    return isMeant(span === null ? text : text.slice(span.start, span.end));
  });
}

function speaksOfWhole(sentence: string, { window }: Period): boolean {
  const { part, years } = stretchOf(sentence);
  const otherYear =
    window !== null && years.length > 0 && !years.some((year) => year === yearOf(window));
  return !part && !otherYear && !promises(sentence);
}
