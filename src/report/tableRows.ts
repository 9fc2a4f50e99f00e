import { type LayoutColumn, type LayoutRow, POINTS_PER_MILLIMETRE, widthOf } from './layout';
import { breakLines, cutLines, linesPerRow, rowHeight } from './lines';
import { CELL_PADDING, TABLE_SIZE } from './styles';

export function headingRow(cells: readonly string[], columns: readonly LayoutColumn[]): LayoutRow {
  const lines = Math.max(...cellLines(cells, columns, true).map(({ length }) => length));
  return { kind: 'heading', cells, points: rowHeight(lines, TABLE_SIZE) };
}

export function groupRow(text: string, columns: readonly LayoutColumn[]): LayoutRow {
  const box = { width: widthOf(columns) - CELL_PADDING, size: TABLE_SIZE, bold: true };
  return { kind: 'group', text, points: rowHeight(breakLines(text, box).length, TABLE_SIZE) };
}

/** A row of the table; one that is higher than a row can be goes on in the rows below. */
export function cellRows(cells: readonly string[], columns: readonly LayoutColumn[]): LayoutRow[] {
  const parts = cellLines(cells, columns, false).map((lines) =>
    cutLines(lines, linesPerRow(TABLE_SIZE)),
  );
  const rows = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => {
    const texts = parts.map((part) => part[row] ?? []);
    const lines = Math.max(...texts.map(({ length }) => length));
    return {
      kind: 'cells',
      cells: texts.map((text) => text.join('').trimEnd()),
      points: rowHeight(lines, TABLE_SIZE),
    };
  });
}

/** The number of printed lines of the longest cell. */
export function linesOf(cells: readonly string[], columns: readonly LayoutColumn[]): number {
  return Math.max(...cellLines(cells, columns, false).map(({ length }) => length));
}

function cellLines(
  cells: readonly string[],
  columns: readonly LayoutColumn[],
  bold: boolean,
): string[][] {
  return columns.map(({ millimetres }, index) => {
    const width = millimetres * POINTS_PER_MILLIMETRE - CELL_PADDING;
    return breakLines(cells[index] ?? '', { width, size: TABLE_SIZE, bold });
  });
}
