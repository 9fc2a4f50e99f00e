import { type LayoutColumn, type LayoutRow, type LineStyle, widthOf } from './layout';
import { textWidth } from './glyphs';
import { breakLines, LINE_HEIGHT, rowHeight } from './lines';
import { CELL_PADDING, LINE_STYLES } from './styles';

export interface LineText {
  readonly text: string;
  readonly style: LineStyle;
  readonly url?: string;
}

/** What takes no more than this of its line is one line in every program. */
const SURELY = 0.95;

const SPACING = 3;

/** A text across all columns, as high as its lines. */
export function lineRow(line: LineText, columns: readonly LayoutColumn[]): LayoutRow {
  const { size, bold } = LINE_STYLES[line.style];
  const typed = line.text.split('\n');
  const points = typed.every((text) => fitsOneLine({ ...line, text }, columns))
    ? Math.ceil(typed.length * size * LINE_HEIGHT) + SPACING
    : rowHeight(breakLines(line.text, { width: room(columns), size, bold }).length, size);
  return { kind: 'line', ...line, points };
}

export function fitsOneLine({ text, style }: LineText, columns: readonly LayoutColumn[]): boolean {
  const { size, bold } = LINE_STYLES[style];
  return !text.includes('\n') && textWidth(text, size, bold) < room(columns) * SURELY;
}

function room(columns: readonly LayoutColumn[]): number {
  return widthOf(columns) - CELL_PADDING;
}
