const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){}[\]]|["']|[^"'(){}[\]]+/g;
const CLOSES: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };

/**
 * No parser of formulas: quotes and brackets must close, and an operator must be followed by something. Enough to
 * refuse most prose that begins with a dash, as Excel does.
 */
export function isFormulaSound(formula: string): boolean {
  const known = KNOWN.get(formula);
  if (known !== undefined) return known;
  const sound = isSound(formula);
  KNOWN.set(formula, sound);
  return sound;
}

/** One formula often fills a column. */
const KNOWN = new Map<string, boolean>();

function isSound(formula: string): boolean {
  const open: string[] = [];
  let last = '';
  for (const [token] of formula.slice(1).matchAll(TOKEN)) {
    if (token === '"' || token === "'") return false;
    if ('({['.includes(token)) open.push(token);
    else if (token in CLOSES && open.pop() !== CLOSES[token]) return false;
    // Within quotes and the brackets of a table's column anything may stand.
    else if (
      !/^["']/.test(token) &&
      !open.includes('[') &&
      !isSoundPiece(token, open.includes('{'))
    )
      return false;
    last = token;
  }
  return open.length === 0 && !/[-+*/^&=<>,;:]\s*$/.test(last);
}

/** A semicolon parts the rows of an array constant and is nothing elsewhere: lists have commas in en-US. */
function isSoundPiece(piece: string, inArray: boolean): boolean {
  return (inArray || !piece.includes(';')) && !/[…“”]|[*/^&]\s*[*/^&]/u.test(piece);
}
