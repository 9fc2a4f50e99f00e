import type { Mention } from '../phrases';
import { type Channel, CHANNEL_OF_FAMILY, FAMILIES_OF_CHANNEL } from './channels';
import type { Figure } from './figures';

/** How the form of publicity of a figure is known, from sure to likely. */
export const CHANNEL_SOURCES = [
  /** "04 băng rôn", "03 cuộc đối thoại" */
  'own',
  /** "Cổng TTĐT huyện: 33 tin, bài" */
  'label',
  /** "68 tin, bài trên Cổng thông tin điện tử" */
  'after',
  /** "phát thanh 41 tin, bài" */
  'before',
  /** The unit says it: "101 TTHC". */
  'unit',
  /** The figure before it in the sentence: "38 cuộc với 950 lượt người". */
  'figure',
  /** Named earlier in the same paragraph. */
  'paragraph',
] as const;
export type ChannelSource = (typeof CHANNEL_SOURCES)[number];

export interface ChannelFound {
  readonly channel: Channel;
  readonly source: ChannelSource;
  /** The name it was known by. */
  readonly mention: Mention<Channel> | null;
}

/** What stands around a figure, as far as it may speak of it. */
export interface Context {
  readonly text: string;
  /** Where its clause begins, and where the figure before it ends. */
  readonly clauseStart: number;
  readonly previousEnd: number;
  /** Where the next figure begins, or the clause ends. */
  readonly nextStart: number;
  /** Names in its paragraph, up to the end of its clause. */
  readonly mentions: readonly Mention<Channel>[];
}

/** Words between a label's colon and its number: "Đăng tải hơn". */
const LABEL_GAP = /:\s*(?:\p{L}+\s+){0,4}$/u;
const LABEL_REACH = 40;
const PREPOSITION =
  /(?:^|\s)(?:trên|qua|tại|bằng|lên|ở|vào)\s*(?:các|hệ thống|chuyên mục của)?\s*$/iu;

export function channelOf(figure: Figure, context: Context): ChannelFound | null {
  const fitting = context.mentions.filter(({ value }) =>
    FAMILIES_OF_CHANNEL[value].includes(figure.unit.family),
  );
  return (
    own(figure, context, fitting) ??
    fromLabel(figure, context, fitting) ??
    after(figure, context, fitting) ??
    before(figure, context, fitting) ??
    ofUnit(figure) ??
    null
  );
}

function own(
  { digits, end }: Figure,
  { text }: Context,
  mentions: readonly Mention<Channel>[],
): ChannelFound | null {
  const next = mentions.find((mention) => mention.end > digits.end);
  const isOwn = next !== undefined && /^\s{0,3}$/.test(text.slice(end, Math.max(end, next.start)));
  return isOwn ? found('own', next) : null;
}

/** The first name of the label's own line, else of all that stands before the colon. */
function fromLabel(
  { start }: Figure,
  { text, clauseStart, previousEnd }: Context,
  mentions: readonly Mention<Channel>[],
): ChannelFound | null {
  const from = Math.max(clauseStart, previousEnd);
  const gap = LABEL_GAP.exec(text.slice(Math.max(from, start - LABEL_REACH), start));
  if (gap === null) return null;
  const colon = start - gap[0].length;
  const line = Math.max(from, text.lastIndexOf('\n', colon));
  const label = mentions.filter((mention) => mention.start >= from && mention.end <= colon);
  return found('label', label.find((mention) => mention.start >= line) ?? label[0]);
}

/** "tin, bài về CCHC trên hệ thống truyền thanh": only a name that a preposition leads in. */
function after(
  { end }: Figure,
  { text, nextStart }: Context,
  mentions: readonly Mention<Channel>[],
) {
  const next = mentions.find(
    (mention) =>
      mention.start >= end &&
      mention.end <= nextStart &&
      PREPOSITION.test(text.slice(Math.max(end, mention.start - 24), mention.start)),
  );
  return found('after', next);
}

function before(
  { start }: Figure,
  { clauseStart, previousEnd }: Context,
  mentions: readonly Mention<Channel>[],
) {
  const from = Math.max(clauseStart, previousEnd);
  return found(
    'before',
    mentions.findLast((mention) => mention.start >= from && mention.end <= start),
  );
}

function ofUnit({ unit }: Figure): ChannelFound | null {
  const channel = CHANNEL_OF_FAMILY[unit.family];
  return channel === undefined ? null : { channel, source: 'unit', mention: null };
}

/** The name nearest before the clause in its paragraph, where the clause itself says nothing. */
export function fromParagraph(
  figure: Figure,
  { clauseStart, mentions }: Context,
): ChannelFound | null {
  const nearest = mentions.findLast(
    ({ value, end }) =>
      end <= clauseStart && FAMILIES_OF_CHANNEL[value].includes(figure.unit.family),
  );
  return found('paragraph', nearest);
}

function found(source: ChannelSource, mention: Mention<Channel> | undefined): ChannelFound | null {
  return mention === undefined ? null : { channel: mention.value, source, mention };
}
