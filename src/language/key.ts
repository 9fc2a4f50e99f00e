/** Tone marks of Vietnamese: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters that scanned and converted documents carry in place of "ư" and "Ư". */
const LOOK_ALIKES: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư' };

/**
 * One spelling for texts that mean the same word: composed or not, "hoà" or "hòa", any case and
 * blanks. The tone of a syllable is moved behind its letters, so its place no longer matters.
 */
export function matchingKey(text: string): string {
  return text
    .replace(/[ƣƢ]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .filter((syllable) => syllable !== '')
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}
