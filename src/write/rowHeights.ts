import { breakLines, HIGHEST_ROW, LINE_HEIGHT } from '../report/lines';
import { CELL_PADDING, TABLE_SIZE } from '../report/styles';
import { POINTS_PER_PIXEL, type SheetTemplate } from '../sheets/template';
import type { CellInput } from '../workbook/edit';

/** A row of texts, as high as its longest; bold is the widest that any of them may be. */
export function fittedHeight(
  cells: readonly CellInput[],
  { columns }: SheetTemplate<string>,
): number {
  const lines = columns.map(({ pixels }, index) => {
    const text = cells[index];
    const width = pixels * POINTS_PER_PIXEL - CELL_PADDING;
    const box = { width, size: TABLE_SIZE, bold: true };
    return typeof text === 'string' ? breakLines(text, box).length : 1;
  });
  return Math.min(Math.max(...lines) * LINE_HEIGHT * TABLE_SIZE, HIGHEST_ROW);
}
