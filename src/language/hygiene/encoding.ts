import { isSyllable } from './syllable';
import { TCVN3 } from './tcvn3';
import { readVni } from './vni';

export const OLD_ENCODINGS = ['tcvn3', 'vni'] as const;
export type OldEncoding = (typeof OLD_ENCODINGS)[number];

/** Both encodings use letters that Vietnamese in Unicode has not; most texts end here. */
const FOREIGN =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/;

/** What no Latin word holds: a sign in the middle of letters, as in "x·" and "KÕt qu¶". */
const SIGN = /[\u00a1-\u00bf\u00d7\u00f7]/;
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;
const UNICODE_ONLY = /[ăđĩũơưạ-ỹ]/i;

const READERS: Readonly<Record<OldEncoding, (word: string) => string>> = {
  tcvn3: (word) => Array.from(word, (letter) => TCVN3[letter] ?? letter).join(''),
  vni: (word) => readVni(word.toLowerCase()),
};

/**
 * The old encoding in which a text seems to be written, by its words: read so they are Vietnamese,
 * as they stand they are not. One word is enough if it holds a sign, two otherwise.
 */
export function oldEncodingOf(text: string): OldEncoding | null {
  if (!FOREIGN.test(text) || UNICODE_ONLY.test(text)) return null;
  const words = (text.match(WORDS) ?? []).filter(
    (word) => /[A-Za-z]/.test(word) && !isSyllable(word),
  );
  const readable = OLD_ENCODINGS.map((encoding) => ({
    encoding,
    words: words.filter((word) => isNewSyllable(word, READERS[encoding](word))),
  })).sort((a, b) => b.words.length - a.words.length)[0];
  if (readable === undefined) return null;
  const enough = readable.words.length >= 2 || readable.words.some((word) => SIGN.test(word));
  return enough ? readable.encoding : null;
}

function isNewSyllable(word: string, read: string): boolean {
  return read !== word.toLowerCase() && isSyllable(read);
}
