import type { Span } from './hygiene/quirk';

const LINK = /https?:\/\/[^\s<>"“”]+/gi;

/** Punctuation that ends the sentence around a link, not the link. */
const BEHIND = ".,;:!?…'’»]}";

/** Where links stand in a text, without the punctuation behind them. */
export function linkSpans(text: string): Span[] {
  if (!text.includes('://')) return [];
  return Array.from(text.matchAll(LINK), ({ 0: link, index }) => ({
    start: index,
    end: index + lengthOf(link),
  }));
}

/** "(xem https://a.vn/b)" ends before the bracket, "https://a.vn/b_(c)" behind it. */
function lengthOf(link: string): number {
  let open = link.split('(').length - link.split(')').length;
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!BEHIND.includes(last)) break;
  }
  return end;
}

/** The text with its links blanked out, every other character where it was. */
export function withoutLinks(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(LINK, (link) => {
    const end = lengthOf(link);
    return ' '.repeat(end) + link.slice(end);
  });
}
