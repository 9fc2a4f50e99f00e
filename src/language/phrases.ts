import type { Span } from './hygiene/quirk';
import { type Word, wordsOf } from './words';

/** A known phrase in a text. */
export interface Mention<Value> extends Span {
  readonly value: Value;
  /** The index of its first word, and of the first behind it. */
  readonly first: number;
  readonly next: number;
}

interface Phrase<Value> {
  readonly value: Value;
  readonly keys: readonly string[];
}

/** Between the words of one phrase stand blanks, a line break, or one of "-", "/", ",", "&". */
const JOINT = /^\s{0,2}[-–/,&]?\s{0,3}$/;

/** Finds phrases by their matching keys; of two that begin at one word the longer counts. */
export function phraseFinder<Value>(
  phrases: readonly (readonly [value: Value, phrase: string])[],
): (text: string, words: readonly Word[]) => Mention<Value>[] {
  const byFirst = indexed(phrases);
  return (text, words) => {
    const mentions: Mention<Value>[] = [];
    for (let first = 0; first < words.length;) {
      const found = (byFirst.get(words[first]?.key ?? '') ?? []).find(({ keys }) =>
        standsAt(keys, text, words, first),
      );
      const next = first + (found?.keys.length ?? 1);
      if (found !== undefined) {
        const start = words[first]?.start ?? 0;
        mentions.push({
          value: found.value,
          start,
          end: words[next - 1]?.end ?? start,
          first,
          next,
        });
      }
      first = next;
    }
    return mentions;
  };
}

function standsAt(
  keys: readonly string[],
  text: string,
  words: readonly Word[],
  first: number,
): boolean {
  return keys.every((key, offset) => {
    const word = words[first + offset];
    const before = words[first + offset - 1];
    if (word?.key !== key) return false;
    return offset === 0 || before === undefined || JOINT.test(text.slice(before.end, word.start));
  });
}

function indexed<Value>(
  phrases: readonly (readonly [Value, string])[],
): ReadonlyMap<string, readonly Phrase<Value>[]> {
  const map = new Map<string, Phrase<Value>[]>();
  for (const [value, phrase] of phrases) {
    const keys = wordsOf(phrase).map(({ key }) => key);
    const known = map.get(keys[0] ?? '') ?? [];
    map.set(
      keys[0] ?? '',
      [...known, { value, keys }].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return map;
}
