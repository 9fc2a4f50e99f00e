import type { Channel } from './counts/channels';
import {
  type ChannelFound,
  channelOf,
  type ChannelSource,
  type Context,
  fromParagraph,
} from './counts/channelOf';
import { blocksOf, clausesOf, within } from './counts/clauses';
import { type Figure, figuresIn, partsStart } from './counts/figures';
import { channelMentions, scopeMentions } from './counts/mentions';
import type { Scope } from './counts/scopes';
import { scopeOf } from './counts/scopeOf';
import { cleaned } from './hygiene/cleaned';
import type { Span } from './hygiene/quirk';
import { withoutLinks } from './linkSpans';
import type { Mention } from './phrases';
import type { Quantity } from './quantity';
import type { Unit } from './unit';
import type { UnitFamily } from './units';
import { type Word, wordsOf } from './words';

/** A figure that a text states: "33 tin, bài" of the district's portal. */
export interface ProseCount extends Quantity, Span {
  readonly unit: Unit;
  /** Null where the text names no form of publicity for it. */
  readonly channel: Channel | null;
  readonly source: ChannelSource | null;
  readonly scope: Scope | null;
  /** "nâng tổng số đến nay 518 cuộc": not of this period alone. */
  readonly cumulative: boolean;
  /** The count, by its index, of which this one is a part: "trong đó". */
  readonly partOf: number | null;
  /** The count with which it forms one statement: 950 lượt người at 38 cuộc. */
  readonly pairedWith: number | null;
}

/** Units that measure another figure of the same sentence. */
const MEASURES: Readonly<Partial<Record<UnitFamily, readonly UnitFamily[]>>> = {
  people: ['session', 'class'],
  airing: ['news', 'sketch'],
  view: ['news'],
  team: ['session'],
  entry: ['session'],
};

/** From these words on, a sentence speaks of more than the period. */
const CUMULATIVE = /lũy kế|luỹ kế|nâng tổng số|tổng số đến nay|từ đầu năm đến/i;

/** Every count in running text or a note, with what it counts and for whom. */
export function findCounts(text: string): ProseCount[] {
  const { text: clear, origin } = cleaned(text);
  const prose = withoutLinks(clear);
  const words = wordsOf(prose);
  const mentions = channelMentions(prose, words);
  const scopes = scopeMentions(prose, words);
  const counts: ProseCount[] = [];
  for (const block of blocksOf(prose)) {
    for (const clause of clausesOf(prose, block)) {
      const named = within(mentions, { start: block.start, end: clause.end });
      countsIn(prose, clause, { words, mentions: named, scopes }, counts);
    }
  }
  return counts.map((count) => ({ ...count, start: origin(count.start), end: origin(count.end) }));
}

interface Named {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention<Channel>[];
  readonly scopes: readonly Mention<Scope>[];
}

function countsIn(
  text: string,
  clause: Span,
  { words, mentions, scopes }: Named,
  counts: ProseCount[],
): void {
  const figures = figuresIn(text, clause, words, scopes);
  const first = counts.length;
  const parts = partsStart(text, clause);
  for (const [index, figure] of figures.entries()) {
    const context: Context = {
      text,
      clauseStart: clause.start,
      previousEnd: figures[index - 1]?.end ?? clause.start,
      nextStart: figures[index + 1]?.start ?? clause.end,
      mentions,
    };
    const earlier = counts.slice(first);
    const whole = figure.start > parts ? wholeBefore(parts, figure, earlier) : -1;
    const pair = whole < 0 ? pairBefore(figure, earlier) : -1;
    const known = earlier[whole >= 0 ? whole : pair >= 0 ? pair : sameFamily(figure, earlier)];
    const stated = whole >= 0 || pair >= 0 ? null : channelOf(figure, context);
    const found = stated ?? (known === undefined ? fromParagraph(figure, context) : null);
    counts.push({
      ...countOf(figure, found, known),
      scope:
        figure.level ??
        (stated === null ? known?.scope : null) ??
        scopeOf(figure, found, context, scopes),
      cumulative: CUMULATIVE.test(text.slice(clause.start, figure.start)),
      partOf: whole < 0 ? null : first + whole,
      pairedWith: pair < 0 ? null : first + pair,
    });
  }
}

function countOf(
  { value, bound, boundWord, unit, start, end }: Figure,
  found: ChannelFound | null,
  known: ProseCount | undefined,
) {
  const inherited = known?.channel ?? null;
  return {
    ...{ value, bound, boundWord, unit, start, end },
    channel: found?.channel ?? inherited,
    source: found?.source ?? (inherited === null ? null : ('figure' as const)),
  };
}

/** The last count before "trong đó" of the part's own family. */
function wholeBefore(parts: number, { unit }: Figure, earlier: readonly ProseCount[]): number {
  return earlier.findLastIndex((count) => count.end <= parts && count.unit.family === unit.family);
}

function pairBefore({ unit }: Figure, earlier: readonly ProseCount[]): number {
  const measured = MEASURES[unit.family] ?? [];
  const last = earlier.at(-1);
  return last !== undefined && measured.includes(last.unit.family) ? earlier.length - 1 : -1;
}

function sameFamily({ unit }: Figure, earlier: readonly ProseCount[]): number {
  return earlier.findLastIndex((count) => count.unit.family === unit.family);
}
