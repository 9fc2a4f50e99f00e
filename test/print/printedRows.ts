import {
  type Layout,
  type LayoutRow,
  type PagedLayout,
  POINTS_PER_MILLIMETRE,
} from '../../src/report/layout';
import { MARGINS } from '../../src/report/styles';
import type { Word } from '../tools/pdf';

/** A text of the sheet and the words on paper that say it; none where they are not found. */
export interface PrintedText {
  readonly row: LayoutRow;
  readonly text: string;
  readonly words: readonly Word[];
}

interface Expected {
  readonly row: LayoutRow;
  readonly text: string;
  /** The stretch of columns that it may use. */
  readonly from: number;
  readonly to: number;
}

/** The cells of a sheet, each where it was printed: in its column, after the one above it. */
export function printedTexts(layout: PagedLayout, words: readonly Word[]): PrintedText[] {
  const edges = edgesOf(layout);
  const streams = new Map<string, Stream>();
  return layout.rows
    .flatMap((row) => expectedOf(row, layout.columns.length))
    .map(({ row, text, from, to }) => {
      const [left = 0, right = 0] = [edges[from], edges[to]];
      const key = `${from}-${to}`;
      const stream = streams.get(key) ?? new Stream(words.filter(isBetween(left, right)));
      streams.set(key, stream);
      return { row, text, words: stream.next(text) };
    });
}

/** Where the columns begin on paper, and the last one ends, in points. */
export function edgesOf({ columns }: Layout): number[] {
  const edges = [MARGINS.left * POINTS_PER_MILLIMETRE];
  for (const { millimetres } of columns) {
    edges.push((edges.at(-1) ?? 0) + millimetres * POINTS_PER_MILLIMETRE);
  }
  return edges;
}

const isBetween = (left: number, right: number) => (word: Word) =>
  (word.left + word.right) / 2 > left && (word.left + word.right) / 2 < right;

function expectedOf(row: LayoutRow, columns: number): Expected[] {
  const across = (text: string) => [{ row, text, from: 0, to: columns }];
  switch (row.kind) {
    case 'gap':
      return [];
    case 'line':
    case 'group':
      return across(row.text);
    case 'halves':
      return [
        { row, text: row.left, from: 0, to: row.leftColumns },
        { row, text: row.right, from: row.leftColumns, to: columns },
      ];
    case 'heading':
    case 'cells':
      return row.cells.map((text, column) => ({ row, text, from: column, to: column + 1 }));
  }
}

/** The letters of a column from the first page to the last; blanks are nothing. */
class Stream {
  private readonly letters: string;
  /** For each letter its word. */
  private readonly owners: readonly Word[];
  private at = 0;

  constructor(words: readonly Word[]) {
    const inOrder = [...words].sort(
      (a, b) => a.page - b.page || Math.round(a.bottom - b.bottom) || a.left - b.left,
    );
    this.letters = inOrder.map(({ text }) => text).join('');
    this.owners = inOrder.flatMap((word) => Array.from({ length: word.text.length }, () => word));
  }

  next(text: string): Word[] {
    const wanted = text.normalize('NFC').replace(/\s/g, '');
    const found = this.letters.indexOf(wanted, this.at);
    if (found < 0) return [];
    this.at = found + wanted.length;
    return [...new Set(this.owners.slice(found, this.at))];
  }
}
