import type { CertainQuirk } from './quirk';
import { moveMisplacedTone } from './tone';

/** Letters of scanned and converted documents that look like a Vietnamese one. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', Ɖ: 'Đ' };

export interface MendedWord {
  readonly kind: CertainQuirk;
  readonly becomes: string;
}

/** A word as it should be coded, with the gravest thing that was wrong; null for a sound word. */
export function mendWord(word: string): MendedWord | null {
  const composed = word.normalize('NFC');
  const seen = composed
    .replace(/[ƣƢ]|^[ÐƉ]|(?<=\p{Lu})[ÐƉ]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFC');
  const becomes = moveMisplacedTone(seen);
  if (becomes === word) return null;
  const kind =
    seen !== composed ? 'lookAlike' : becomes !== composed ? 'misplacedTone' : 'decomposed';
  return { kind, becomes };
}
