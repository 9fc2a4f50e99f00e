import { type Mention, phraseFinder } from '../phrases';
import type { Word } from '../words';
import { CHANNEL_PHRASES } from './channelPhrases';
import type { Channel } from './channels';
import { NO_SCOPE, type Scope, SCOPE_WORDS } from './scopes';

const findNamed = phraseFinder<Channel>(
  Object.entries(CHANNEL_PHRASES).flatMap(([channel, phrases]) =>
    phrases.map((phrase): [Channel, string] => [channel as Channel, phrase]),
  ),
);

const findLevels = phraseFinder<Scope | null>([
  ...NO_SCOPE.map((phrase): [null, string] => [null, phrase]),
  ...Object.entries(SCOPE_WORDS).flatMap(([scope, phrases]) =>
    phrases.map((phrase): [Scope, string] => [scope as Scope, phrase]),
  ),
]);

const OF_WORDS: readonly string[] = ['thông', 'cảnh', 'dự', 'loan', 'quảng'];

/** Forms of publicity named in a clean text, newspapers by name included. */
export function channelMentions(text: string, words: readonly Word[]): Mention<Channel>[] {
  const named = findNamed(text, words);
  const papers = newspapers(text, words);
  if (papers.length === 0) return named;
  const taken = new Set(
    named.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, i) => first + i)),
  );
  const others = papers.filter(({ first }) => !taken.has(first));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

export function scopeMentions(text: string, words: readonly Word[]): Mention<Scope>[] {
  return findLevels(text, words).flatMap((mention) =>
    mention.value === null ? [] : [{ ...mention, value: mention.value }],
  );
}

/** "Báo Quảng Trị", but not "Báo cáo" and "Thông báo Kết luận". */
function newspapers(text: string, words: readonly Word[]): Mention<Channel>[] {
  if (!/[Bb]áo/.test(text)) return [];
  return words.flatMap((word, first) => {
    const name = words[first + 1];
    if (!/^[Bb]áo$/.test(word.text) || name === undefined) return [];
    const isName = /^\p{Lu}\p{Ll}+$/u.test(name.text) && text.slice(word.end, name.start) === ' ';
    if (!isName || OF_WORDS.includes(words[first - 1]?.text.toLowerCase() ?? '')) return [];
    return [{ value: 'press' as const, start: word.start, end: name.end, first, next: first + 2 }];
  });
}
