/** One part of a number format, and for which numbers it is. */
export interface Section {
  readonly holds: ((value: number) => boolean) | null;
  readonly tokens: readonly Token[];
}

export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'time'; readonly letters: string }
  | { readonly kind: 'general' };

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|(general)|([0#?](?:[0#?,]*[0#?])?(?:\.[0#?]+)?)|(am\/pm|y+|m+|d+|h+|s+)|(.)/giy;
const CONDITION = /^(<>|<=|>=|=|<|>)(-?\d+(?:\.\d+)?)$/;

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** "[=0]0;[<10]00;#,##0" as its parts; colours and locales in brackets are left out. */
export function sectionsOf(format: string): Section[] {
  return split(format).map((part) => {
    let holds: Section['holds'] = null;
    const tokens: Token[] = [];
    for (const [, quoted, escaped, bracket, general, digits, time, other] of part.matchAll(
      new RegExp(TOKEN),
    )) {
      const [, sign = '', limit] = CONDITION.exec(bracket ?? '') ?? [];
      const compare = COMPARE[sign];
      const text = quoted ?? escaped ?? other;
      if (compare !== undefined) holds = (value) => compare(value, Number(limit));
      else if (general !== undefined) tokens.push({ kind: 'general' });
      else if (digits !== undefined) tokens.push({ kind: 'digits', pattern: digits });
      else if (time !== undefined) tokens.push({ kind: 'time', letters: time.toLowerCase() });
      else if (text !== undefined) tokens.push({ kind: 'literal', text });
    }
    return { holds, tokens };
  });
}

/** At semicolons outside of quotes. */
function split(format: string): string[] {
  return (format.match(/(?:"[^"]*"?|\\.|[^;])+|(?<=;|^)(?=;|$)/g) ?? ['General']).slice(0, 4);
}
