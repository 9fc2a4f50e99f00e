import type { Mention } from '../phrases';
import { within } from './clauses';
import type { ChannelFound, Context } from './channelOf';
import type { Figure } from './figures';
import { COMPOUND_SCOPES, type Scope } from './scopes';

/** Behind the name of a form of publicity its level follows soon: "Trang TTĐT của các xã, thị trấn". */
const REACH = 40;

/** Whose figure it is, by the words between the form's name and the next stop, or before a bare unit. */
export function scopeOf(
  figure: Figure,
  found: ChannelFound | null,
  { text, clauseStart, previousEnd, nextStart }: Context,
  scopes: readonly Mention<Scope>[],
): Scope | null {
  if (found?.mention === null || found === null) {
    const before = within(scopes, { start: Math.max(clauseStart, previousEnd), end: figure.start });
    return compound(before) ?? figure.level ?? before.at(-1)?.value ?? null;
  }
  const { end: named } = found.mention;
  const limit = named > figure.end ? nextStart : figure.start;
  const words = text.slice(named, limit).replace(/\s{2,}/g, (run) => '\u0000'.repeat(run.length));
  const stop = /[.:;(]/.exec(words)?.index ?? words.length;
  const spoken = within(scopes, { start: named, end: named + stop });
  const first = spoken.find(
    ({ start }) => text.slice(named, start).replace(/\s+/g, ' ').length <= REACH,
  );
  return figure.level ?? compound(spoken) ?? first?.value ?? null;
}

function compound(mentions: readonly Mention<Scope>[]): Scope | null {
  return mentions.find(({ value }) => COMPOUND_SCOPES.includes(value))?.value ?? null;
}
