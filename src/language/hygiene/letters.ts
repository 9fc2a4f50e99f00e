/** Tone marks of Vietnamese: huyền, sắc, ngã, hỏi, nặng. */
export const TONES = '\u0300\u0301\u0303\u0309\u0323';

interface Letter {
  /** Without its tone; its shape stays. */
  readonly base: string;
  /** The letter of the Latin alphabet, in lower case. */
  readonly bare: string;
  readonly tone: string;
}

/** Every composed letter taken apart: a look-up costs far less than normalising each word. */
export const LETTERS: ReadonlyMap<string, Letter> = new Map(
  Array.from(
    '0123456789abcdefghijklmnopqrstuvwxyzăâđêôơưABCDEFGHIJKLMNOPQRSTUVWXYZĂÂĐÊÔƠƯ',
  ).flatMap((base) => {
    const bare = (base.normalize('NFD')[0] ?? '').toLowerCase().replace('đ', 'd');
    return ['', ...Array.from(TONES)]
      .map((tone) => [(base + tone).normalize('NFC'), { base, bare, tone }] as const)
      .filter(([letter]) => letter.length === 1);
  }),
);

/** A letter with a tone behind it, composed where Unicode can. */
export const TONED: ReadonlyMap<string, string> = new Map(
  Array.from(LETTERS.values()).flatMap(({ base }) =>
    Array.from(TONES, (tone) => [base + tone, (base + tone).normalize('NFC')] as const),
  ),
);
