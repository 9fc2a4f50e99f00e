/** Names of the letters and signs 160 to 255, in their order. */
const LATIN = [
  ...['nbsp', 'iexcl', 'cent', 'pound', 'curren', 'yen', 'brvbar', 'sect', 'uml', 'copy', 'ordf'],
  ...['laquo', 'not', 'shy', 'reg', 'macr', 'deg', 'plusmn', 'sup2', 'sup3', 'acute', 'micro'],
  ...['para', 'middot', 'cedil', 'sup1', 'ordm', 'raquo', 'frac14', 'frac12', 'frac34', 'iquest'],
  ...['Agrave', 'Aacute', 'Acirc', 'Atilde', 'Auml', 'Aring', 'AElig', 'Ccedil', 'Egrave'],
  ...['Eacute', 'Ecirc', 'Euml', 'Igrave', 'Iacute', 'Icirc', 'Iuml', 'ETH', 'Ntilde', 'Ograve'],
  ...['Oacute', 'Ocirc', 'Otilde', 'Ouml', 'times', 'Oslash', 'Ugrave', 'Uacute', 'Ucirc'],
  ...['Uuml', 'Yacute', 'THORN', 'szlig', 'agrave', 'aacute', 'acirc', 'atilde', 'auml', 'aring'],
  ...['aelig', 'ccedil', 'egrave', 'eacute', 'ecirc', 'euml', 'igrave', 'iacute', 'icirc', 'iuml'],
  ...['eth', 'ntilde', 'ograve', 'oacute', 'ocirc', 'otilde', 'ouml', 'divide', 'oslash'],
  ...['ugrave', 'uacute', 'ucirc', 'uuml', 'yacute', 'thorn', 'yuml'],
];

const CODES: ReadonlyMap<string, number> = new Map([
  ...LATIN.map((name, index): [string, number] => [name, 160 + index]),
  ...Object.entries({
    ...{ amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, ndash: 8211, mdash: 8212, hellip: 8230 },
    ...{ lsquo: 8216, rsquo: 8217, ldquo: 8220, rdquo: 8221, bull: 8226, ensp: 8194, emsp: 8195 },
    ...{ le: 8804, ge: 8805, zwnj: 8204, zwj: 8205, rarr: 8594, minus: 8722, prime: 8242 },
  }),
]);

const LAST_CODE = 0x10ffff;

/** Named and numbered characters; what is no such name stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,9});?/gi, (all, name: string) => {
    const code = name.startsWith('#') ? numbered(name.slice(1)) : CODES.get(name);
    return code === undefined || Number.isNaN(code) ? all : String.fromCodePoint(code);
  });
}

function numbered(digits: string): number {
  const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
  const isText = code <= LAST_CODE && !(code >= 0xd800 && code <= 0xdfff) && code > 8;
  return isText ? code : 0xfffd;
}
