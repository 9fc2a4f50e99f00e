import { isSyllable, splitSyllable } from '../syllable';
import { moveMisplacedTone } from '../tone';
import { type Doubt, inCaseOf, type Prose } from './doubt';

/** The keys that set a tone in Telex typing. */
const KEYS: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

const KEY_AT_END = /[sfrxj](?![\p{L}\p{M}\p{N}])/iu;

/** "thưcj", "hiênj": a tone key that stayed behind as a letter. Only words that show by a letter of
 * their own that they are Vietnamese, or end in "j", are taken for it: "as" and "fax" are not. */
export function unfinishedTelex({ text: prose, words }: Prose): Doubt[] {
  if (!KEY_AT_END.test(prose)) return [];
  return words.flatMap(({ text, start, end }) => {
    const becomes = finish(text);
    return becomes === null ? [] : [{ kind: 'unfinishedTelex', start, end, becomes }];
  });
}

function finish(word: string): string | null {
  const tone = KEYS[word.slice(-1).toLowerCase()];
  if (tone === undefined || splitSyllable(word) !== null) return null;
  const lower = word.toLowerCase();
  const shaped = /[ăâđêôơư]/.test(lower) || (lower.endsWith('j') && lower.length >= 4);
  const parts = shaped ? splitSyllable(lower.slice(0, -1)) : null;
  if (parts?.tones !== '') return null;
  const done = withTone(lower.slice(0, -1), tone);
  return isSyllable(done) ? inCaseOf(word, done) : null;
}

/** A tone put behind the last letter moves to the main vowel by itself, if that is a consonant. */
function withTone(word: string, tone: string): string {
  const open = /[aăâeêioôơuưy]$/.test(word);
  return open ? openSyllable(word, tone) : moveMisplacedTone((word + tone).normalize('NFC'));
}

function openSyllable(word: string, tone: string): string {
  const parts = splitSyllable(word);
  const vowels = parts?.rime ?? word;
  const onset = word.slice(0, word.length - vowels.length);
  const shaped = Array.from(vowels).findLastIndex((letter) => /[ăâêôơư]/.test(letter));
  const seat = shaped >= 0 ? shaped : /^(o[ae]|uy)/.test(vowels) ? 1 : 0;
  return (onset + vowels.slice(0, seat + 1) + tone + vowels.slice(seat + 1)).normalize('NFC');
}
