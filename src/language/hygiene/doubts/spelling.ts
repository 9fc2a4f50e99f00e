import { type Word, wordsOf } from '../../words';
import { skeleton } from '../syllable';
import { type Doubt, inCaseOf, type Prose } from './doubt';
import { INFORMAL, MISSPELLINGS, WELL_KNOWN } from './spellings';

interface Spelling {
  readonly kind: 'wrongAccent' | 'misspelling';
  readonly right: readonly Word[];
  readonly fits: (words: readonly Word[]) => boolean;
}

const SPELLINGS = byFirstSkeleton([
  ...MISSPELLINGS.map(([wrong, right]): [string, Spelling] => [
    wrong,
    { kind: 'misspelling', right: wordsOf(right), fits: hasKeysOf(wordsOf(wrong)) },
  ]),
  ...WELL_KNOWN.map((known): [string, Spelling] => [
    known,
    { kind: 'wrongAccent', right: wordsOf(known), fits: differsInAccents(wordsOf(known)) },
  ]),
]);

/** "hành chinh", "một cữa": words of these reports with a letter or an accent gone wrong. */
export function misspelt({ text, words }: Prose): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, { text: first, start }] of words.entries()) {
    for (const { kind, right, fits } of SPELLINGS.get(skeleton(first)) ?? []) {
      const written = words.slice(index, index + right.length);
      if (written.length < right.length || !fits(written)) continue;
      const end = written.at(-1)?.end ?? start;
      if (!isOnePhrase(text.slice(start, end))) continue;
      doubts.push({ kind, start, end, becomes: respell(text, written, right) });
      break;
    }
  }
  return doubts;
}

const ANY_INFORMAL = new RegExp(Object.keys(INFORMAL).join('|'));

/** "ko" for "không". */
export function informal({ text: prose, words }: Prose): Doubt[] {
  if (!ANY_INFORMAL.test(prose)) return [];
  return words.flatMap(({ text, start, end }) => {
    const becomes = INFORMAL[text];
    return becomes === undefined ? [] : [{ kind: 'informal', start, end, becomes }];
  });
}

function hasKeysOf(wrong: readonly Word[]): (words: readonly Word[]) => boolean {
  return (words) => words.every(({ key }, index) => key === wrong[index]?.key);
}

/** Text typed without any accent is a file name or an address, not a slip. */
function differsInAccents(right: readonly Word[]): (words: readonly Word[]) => boolean {
  const bare = right.map(({ text }) => skeleton(text));
  return (words) =>
    words.some(({ key }, index) => key !== right[index]?.key) &&
    words.every(({ text }, index) => skeleton(text) === bare[index]) &&
    words.some(({ text }) => skeleton(text) !== text.toLowerCase());
}

function isOnePhrase(text: string): boolean {
  return !/[^\p{L}\p{M}\p{N} \n]/u.test(text);
}

/** Only the words that differ are replaced; what stands between them stays. */
function respell(text: string, written: readonly Word[], right: readonly Word[]): string {
  return written
    .map(({ text: word, key, start }, index) => {
      const gap = text.slice(written[index - 1]?.end ?? start, start);
      const known = right[index];
      return gap + (known === undefined || known.key === key ? word : inCaseOf(word, known.text));
    })
    .join('');
}

function byFirstSkeleton(spellings: readonly (readonly [string, Spelling])[]) {
  const map = new Map<string, Spelling[]>();
  for (const [phrase, spelling] of spellings) {
    const first = skeleton(phrase.split(' ')[0] ?? '');
    map.set(first, [...(map.get(first) ?? []), spelling]);
  }
  return map;
}
