/** Marks without width: byte order marks and the joints that web pages put between words. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

export interface Visible {
  readonly text: string;
  /** Where the character at an index of `text` stood. */
  readonly origin: (index: number) => number;
  /** Where the marks stood. */
  readonly marks: readonly number[];
}

export function withoutInvisible(text: string): Visible {
  const marks = Array.from(text.matchAll(INVISIBLE), ({ index }) => index);
  if (marks.length === 0) return { text, origin: (index) => index, marks };
  const kept: number[] = [];
  for (let index = 0, mark = 0; index <= text.length; index += 1) {
    if (marks[mark] === index) mark += 1;
    else kept.push(index);
  }
  return {
    text: text.replace(INVISIBLE, ''),
    origin: (index) => kept[index] ?? text.length,
    marks,
  };
}
