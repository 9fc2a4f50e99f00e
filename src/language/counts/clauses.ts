import { firstFrom } from '../firstFrom';
import type { Span } from '../hygiene/quirk';

/** Where one line of a list, or a paragraph, ends and the next begins. */
const BLOCK =
  /\n(?=\s{0,40}(?:[-–+*•·]|\d{1,2}[.)]|\p{L}\)|[IVX]+\.)\s?)|\n[ \t]{0,40}(?=\n)|(?<!\d ?)\n(?=[ \t]{0,40}\p{Lu}[^\n:]{0,80}(?<! là):)/gu;

/** Where a sentence or a part of a long one ends. */
const SENTENCE = /[.!?;…](?=["”’)]?(?:\s|$))/g;

/** No sentence of a report is longer; a text without any stop is cut here. */
const LONGEST = 3000;

/** The lines and paragraphs of a text; a sentence that merely runs over a line end stays whole. */
export function blocksOf(text: string): Span[] {
  return cut(text, { start: 0, end: text.length }, BLOCK);
}

/** The sentences of a block, cut at semicolons too. */
export function clausesOf(text: string, block: Span): Span[] {
  return cut(text, block, SENTENCE);
}

function cut(text: string, { start, end }: Span, at: RegExp): Span[] {
  const ends = Array.from(text.slice(start, end).matchAll(at), ({ index }) => start + index + 1);
  const spans: Span[] = [];
  let from = start;
  for (const to of [...ends, end]) {
    for (; to - from > LONGEST; from += LONGEST) spans.push({ start: from, end: from + LONGEST });
    if (to > from) spans.push({ start: from, end: to });
    from = to;
  }
  return spans;
}

/** The items that begin inside a span; they must be in the order of the text. */
export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const from = (place: number) => firstFrom(items, (item) => item.start >= place);
  return items.slice(from(start), from(end));
}
