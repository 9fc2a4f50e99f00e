/** Advance widths of Times New Roman (and its metric twin Liberation Serif), in 1/1000 of the size. */
interface Widths {
  /** Space to tilde, in the order of ASCII. */
  readonly ascii: readonly number[];
  readonly others: Readonly<Record<string, number>>;
}

const REGULAR: Widths = {
  ascii:
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
      .split(' ')
      .map(Number),
  others: { ơ: 529, ư: 542, Ư: 776, đ: 500, Đ: 722, '…': 1000, '·': 333, '•': 350 },
};

const BOLD: Widths = {
  ascii:
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520'
      .split(' ')
      .map(Number),
  others: { ơ: 554, ư: 600, Ư: 796, đ: 556, Đ: 722, '…': 1000, '·': 333, '•': 350 },
};

/** What is in no table is taken as wide, so that a row is never too low for it. */
const UNKNOWN = 1000;

/** All letters of Vietnamese are below, each as one code. */
const LAST_LETTER = 0x1eff;
/** "…", the last sign that has a width of its own. */
const LAST_CODE = 0x2026;

const HAS_MARK = /[\u0300-\u036f]/;
const ALL_MARKS = /[\u0300-\u036f]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const WEIGHTS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) } as const;

/** Text is measured letter by letter, millions of them in a large report: hence tables and codes. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const widths = bold ? WEIGHTS.bold : WEIGHTS.regular;
  const whole = HAS_MARK.test(text) ? text.normalize('NFC') : text;
  let thousandths = 0;
  for (let index = 0; index < whole.length; index += 1) {
    const code = whole.charCodeAt(index);
    thousandths += widths[code] ?? (isLowSurrogate(code) ? 0 : UNKNOWN);
  }
  return (thousandths * size) / 1000;
}

/** The second half of a letter outside the basic plane: its first half was measured. */
function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** By code of letter; what no font table knows is as wide as most. */
function widthsOf(given: Widths): Uint16Array {
  const widths = new Uint16Array(LAST_CODE + 1).fill(UNKNOWN);
  const letters = Array.from({ length: LAST_LETTER - 31 }, (_, code) =>
    String.fromCharCode(code + 32),
  );
  for (const letter of [...letters, ...Object.keys(given.others)]) {
    const width = letterWidth(letter, given);
    if (width !== null) widths[letter.charCodeAt(0)] = width;
  }
  return widths;
}

/** Tones and hats take no room of their own; only the horn of "ơ" and "ư" does. */
function letterWidth(letter: string, { ascii, others }: Widths): number | null {
  const decomposed = letter.normalize('NFD');
  const base = decomposed.replace(ALL_MARKS, '');
  return (
    ascii[letter.charCodeAt(0) - 32] ??
    others[decomposed.replace(TONES, '').normalize('NFC')] ??
    (base === '' ? 0 : (ascii[base.charCodeAt(0) - 32] ?? null))
  );
}
