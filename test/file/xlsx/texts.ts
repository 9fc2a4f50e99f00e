import fc from 'fast-check';

/** Pieces that have broken writers before, among letters of every kind, halves of pairs included. */
const PIECES = fc.oneof(
  fc.constantFrom(
    '_x000D_',
    '_x000d_',
    '_x',
    '005F_',
    '_',
    '\u0000',
    '\u0001',
    '\r\n',
    '\r',
    '\n',
    '\t',
    ' ',
    '  ',
    ']]>',
    '<![CDATA[',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '\ud83d',
    '\ude00',
    '\uffff',
    '\u0085',
    '\u2028',
    '😀',
    'ệ',
    'e\u0323\u0302',
    '=1+1',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

export const TEXTS = fc.array(PIECES, { maxLength: 8 }).map((pieces) => pieces.join(''));
