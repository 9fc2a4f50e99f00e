import { blocksOf, clausesOf } from './counts/clauses';
import { firstFrom } from './firstFrom';
import type { Span } from './hygiene/quirk';

/** The sentences of a text; a semicolon and a list's line end them too. */
export function sentencesOf(text: string): Span[] {
  return blocksOf(text).flatMap((block) => clausesOf(text, block));
}

export function sentenceAt(sentences: readonly Span[], place: number): Span | null {
  const found = sentences[firstFrom(sentences, ({ end }) => place < end)];
  return found !== undefined && found.start <= place ? found : null;
}
