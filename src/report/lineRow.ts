import { type LayoutColumn, type LayoutRow, type LineStyle, widthOf } from './layout';
import { breakLines, rowHeight } from './lines';
import { CELL_PADDING, LINE_STYLES } from './styles';

export interface LineText {
  readonly text: string;
  readonly style: LineStyle;
  readonly url?: string;
}

/** A text across all columns, as high as its lines. */
export function lineRow(line: LineText, columns: readonly LayoutColumn[]): LayoutRow {
  const { size, bold } = LINE_STYLES[line.style];
  const width = widthOf(columns) - CELL_PADDING;
  const lines = breakLines(line.text, { width, size, bold }).length;
  return { kind: 'line', ...line, points: rowHeight(lines, size) };
}
