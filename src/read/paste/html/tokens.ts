import { decodeEntities } from './entities';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** What these hold is no text of the document. */
const SILENT = new Set(['script', 'style', 'xml', 'title', 'template', 'noscript', 'svg', 'math']);
const NAME = /^<(\/?)([a-z][a-z0-9:-]*)/i;

/**
 * The text and the tags of clipboard HTML, in order, without a document being made of them: nothing
 * runs, nothing is loaded. A parser for whole pages would weigh as much as the pane itself, and the
 * browser's own is not there in the command line; a table needs six tags. Linear in the text.
 */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  const endOf = finder(html);
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) tokens.push({ kind: 'text', text: decodeEntities(html.slice(at, end)) });
    if (next < 0) break;
    const [all = '', slash, name = ''] = NAME.exec(html.slice(next, next + 40)) ?? [];
    if (all === '') {
      at = skipOther(html, next, endOf);
      if (at === next + 1) tokens.push({ kind: 'text', text: '<' });
      continue;
    }
    const close = endOfTag(html, next + all.length, endOf);
    const tag = name.toLowerCase();
    if (slash === '/') tokens.push({ kind: 'close', name: tag });
    else tokens.push({ kind: 'open', name: tag, attributes: html.slice(next + all.length, close) });
    at = close + 1;
    if (slash === '' && SILENT.has(tag) && !html.slice(close - 1, close).includes('/')) {
      at = endOf(`</${tag}`, at);
    }
  }
  return tokens;
}

type EndOf = (text: string, from: number) => number;

/** Looks ahead for a text; the same stretch is not searched twice. */
function finder(html: string): EndOf {
  const lower = html.toLowerCase();
  const seen = new Map<string, { readonly from: number; readonly found: number }>();
  return (text, from) => {
    const last = seen.get(text);
    if (last !== undefined && from >= last.from && from <= last.found) return last.found;
    const next = lower.indexOf(text, from);
    const found = next < 0 ? html.length : next;
    seen.set(text, { from, found });
    return found;
  };
}

/** Comments, declarations and Word's conditions; a bare "<" is text. */
function skipOther(html: string, at: number, endOf: EndOf): number {
  if (html.startsWith('<!--', at)) return endOf('-->', at + 4) + 3;
  const isTag = html[at + 1] === '!' || html[at + 1] === '?' || html[at + 1] === '/';
  return isTag ? endOf('>', at) + 1 : at + 1;
}

/** The ">" that ends a tag, past those inside quotes. */
function endOfTag(html: string, from: number, endOf: EndOf): number {
  let at = from;
  for (;;) {
    const end = endOf('>', at);
    const double = endOf('"', at);
    const single = endOf("'", at);
    const quote = Math.min(double, single);
    if (quote >= end) return end;
    const closing = endOf(double < single ? '"' : "'", quote + 1);
    if (closing >= html.length) return end;
    at = closing + 1;
  }
}

/** The value of an attribute, quoted or not; "" where it is missing. */
export function attributeOf(attributes: string, name: string): string {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, plain] = pattern.exec(attributes.slice(0, 2000)) ?? [];
  return decodeEntities(double ?? single ?? plain ?? '');
}
