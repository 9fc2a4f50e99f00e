import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import type { NamedBlock } from '../sheets/catalogSheet';
import { GENERAL_FORMAT } from '../sheets/template';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';

/** The hidden sheet of lists: one block of cells for each, under its heading. */
export function catalogEdits(blocks: readonly NamedBlock[], sheet: string): Edit[] {
  const rows = Math.max(...blocks.map(({ area }) => area.row + area.rows));
  const columns = Math.max(...blocks.map(({ area }) => area.column + area.columns));
  return [
    {
      kind: 'formatCells',
      sheet,
      area: { row: 0, column: 0, rows, columns },
      format: { font: { name: TYPEFACE, size: TABLE_SIZE } },
    },
    ...blocks.flatMap(({ heading, headingAt, area, cells }): Edit[] => [
      {
        kind: 'putCells',
        sheet,
        block: { at: headingAt, cells: [[heading]], formats: [TEXT_FORMAT] },
      },
      {
        kind: 'putCells',
        sheet,
        block: { at: area, cells, formats: Array(area.columns).fill(formatOf(cells)) },
      },
    ]),
  ];
}

function formatOf(cells: NamedBlock['cells']): string {
  return cells.flat().every((input) => typeof input === 'string') ? TEXT_FORMAT : GENERAL_FORMAT;
}
