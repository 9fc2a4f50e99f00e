import type { Reference } from '../reference';
import { writeSymbol } from './symbol';

/** The reference with its symbol as it should be, with "số", without a comma before the day. */
export function mendReference({ text, symbol, issues }: Reference): string {
  const place = text.indexOf(symbol.text);
  const lead = text.slice(0, place);
  const lacksWord = issues.some(({ code }) => code === 'missingNumberWord');
  const behind = text.slice(place + symbol.text.length).replace(/^\s?,\s*(?=\p{L})/u, ' ');
  return `${lacksWord ? `${lead.trimEnd()} số ` : lead}${writeSymbol(symbol)}${behind}`;
}
