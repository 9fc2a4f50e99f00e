import { headingKey } from '../../language/headings/headingKey';
import { LONGEST_HEADING } from '../../language/headings/vocabulary';
import type { Grid } from './grid';
import type { KindOfTable } from './kinds';

/** Each text is folded once. */
export type Keys = (text: string) => string;

export function headingKeys(): Keys {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_HEADING) return '';
    const found = known.get(text);
    if (found !== undefined) return found;
    const key = headingKey(text);
    known.set(text, key);
    return key;
  };
}

/** Columns of a sheet, the last one left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A heading with all its lines. */
export interface Label {
  readonly column: number;
  readonly span: number;
  /** From the top down, each merged cell once. */
  readonly texts: readonly LabelText[];
}

export interface LabelText {
  readonly text: string;
  /** It stands above more columns than this one. */
  readonly wide: boolean;
}

export function labelsOf(grid: Grid, row: number, depth: number, { from, to }: Stretch): Label[] {
  const labels: Label[] = [];
  for (let column = from; column < to; column += 1) {
    const texts: LabelText[] = [];
    let own = false;
    let span = 1;
    for (let line = 0; line < depth; line += 1) {
      const merge = grid.merge({ row: row + line, column });
      if (merge !== null && merge.row < row + line && line > 0) continue;
      const text = grid.text(merge ?? { row: row + line, column });
      if (text === '') continue;
      texts.push({ text, wide: (merge?.columns ?? 1) > 1 });
      own = merge === null || merge.column === column;
      span = own ? (merge?.columns ?? 1) : 1;
    }
    if (own) labels.push({ column, span, texts });
  }
  return labels;
}

export interface Match {
  readonly field: string;
  readonly exact: boolean;
  readonly key: string;
}

/** The lowest text says most under a heading of several columns, all of them together otherwise. */
export function found(
  texts: readonly LabelText[],
  { vocabulary }: KindOfTable,
  keys: Keys,
  withTop = true,
): Match | null {
  const [top] = texts;
  const lowest = texts.at(-1);
  if (top === undefined || lowest === undefined) return null;
  const joined = texts.map(({ text }) => text).join(' ');
  const order = top.wide ? [lowest.text, joined] : [joined, lowest.text];
  if (!top.wide && withTop) order.push(top.text);
  const matches = [...new Set(order)].flatMap((text) => {
    const key = keys(text);
    const match = key === '' ? null : vocabulary.find(key);
    return match === null ? [] : [{ ...match, key }];
  });
  return matches.find(({ exact }) => exact) ?? matches[0] ?? null;
}
