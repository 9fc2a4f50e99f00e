import { blocksOf, clausesOf } from './counts/clauses';
import type { Span } from './hygiene/quirk';

/** The sentences of a text; a semicolon and a list's line end them too. */
export function sentencesOf(text: string): Span[] {
  return blocksOf(text).flatMap((block) => clausesOf(text, block));
}

export function sentenceAt(sentences: readonly Span[], place: number): Span | null {
  return sentences.find(({ start, end }) => start <= place && place < end) ?? null;
}
