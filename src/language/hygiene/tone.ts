import { splitSyllable, takesTone, TONES } from './syllable';

interface Letter {
  readonly base: string;
  /** Its marks of shape and tone. */
  readonly marks: string;
}

/** A composed word without any of these has each of its tones on a vowel. */
const STRANGE = /[^\x00-\x7fàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/i;

const TONE = new RegExp(`[${TONES}]`);

/**
 * "thưc̣" → "thực": a tone that stands on a consonant behind the vowel moves to the main vowel. A
 * tone on any vowel stays where it is, since "hoà" and "hòa" are both right. Words that would not
 * be Vietnamese afterwards are left alone: "España", "ć".
 */
export function moveMisplacedTone(word: string): string {
  if (!STRANGE.test(word) || /^\p{M}/u.test(word)) return word;
  const letters = lettersOf(word);
  const firstVowel = letters.findIndex(isVowel);
  const toned = letters.filter(({ marks }) => TONE.test(marks));
  const strayed = letters.findIndex(
    (letter, index) => index > firstVowel && !isVowel(letter) && TONE.test(letter.marks),
  );
  const tone = letters[strayed]?.marks.match(TONE)?.[0];
  if (firstVowel < 0 || tone === undefined) return word;
  if (toned.some(({ marks }) => marks.match(TONE)?.[0] !== tone)) return word;
  const bare = letters.map(({ base, marks }) => ({ base, marks: marks.replace(TONE, '') }));
  const parts = splitSyllable(textOf(bare));
  if (parts?.tones !== '' || !takesTone(parts.rime, tone)) return word;
  const seat = mainVowel(bare.map(({ base, marks }) => (isVowel({ base }) ? base + marks : '')));
  return textOf(
    bare.map((letter, i) => (i === seat ? { ...letter, marks: letter.marks + tone } : letter)),
  );
}

/** In a syllable that ends in a consonant: the last vowel with a shape of its own, else the last. */
function mainVowel(vowels: readonly string[]): number {
  const shaped = vowels.findLastIndex((vowel) => vowel.length > 1);
  return shaped >= 0 ? shaped : vowels.findLastIndex((vowel) => vowel !== '');
}

function isVowel({ base }: { readonly base: string }): boolean {
  return /[aeiouy]/i.test(base);
}

function lettersOf(word: string): Letter[] {
  return Array.from(
    word.normalize('NFD').matchAll(/(\P{M})(\p{M}*)/gu),
    ([, base = '', marks = '']) => ({
      base,
      marks,
    }),
  );
}

function textOf(letters: readonly Letter[]): string {
  return letters
    .map(({ base, marks }) => base + marks)
    .join('')
    .normalize('NFC');
}
