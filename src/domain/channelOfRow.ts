import { channelMentions, scopeMentions } from '../language/counts/mentions';
import type { Channel } from '../language/counts/channels';
import type { Scope } from '../language/counts/scopes';
import { wordsOf } from '../language/words';

export interface ChannelOfRow {
  readonly channel: Channel;
  readonly scope: Scope | null;
}

/** The form of publicity and the level that a row of Số liệu names, by its cleaned name. */
export function channelOfRow(name: string): ChannelOfRow | null {
  const words = wordsOf(name);
  const channel = channelMentions(name, words)[0]?.value;
  if (channel === undefined) return null;
  const scopes = scopeMentions(name, words);
  return { channel, scope: scopes.length === 1 ? (scopes[0]?.value ?? null) : null };
}
