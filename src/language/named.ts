import type { Channel } from './counts/channels';
import { channelMentions } from './counts/mentions';
import { clean } from './hygiene';
import { wordsOf } from './words';

/** The forms of publicity that a text names. */
export function channelsIn(text: string): readonly Channel[] {
  const clear = clean(text);
  return channelMentions(clear, wordsOf(clear)).map(({ value }) => value);
}
