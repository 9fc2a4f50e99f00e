/** What VNI writes behind a vowel for its shape, its tone, or both. */
const BEHIND: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that stand alone; "ô" and "ö" may take a tone behind them. */
const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|([ñôöæóòî])/g;

/** A lower-case word of the VNI fonts in Unicode; other words may come out as anything. */
export function readVni(word: string): string {
  return word
    .replace(PAIR, (_, vowel?: string, behind?: string, alone?: string) =>
      vowel === undefined || behind === undefined
        ? (ALONE[alone ?? ''] ?? '')
        : (ALONE[vowel] ?? vowel) + (BEHIND[behind] ?? ''),
    )
    .normalize('NFC');
}
