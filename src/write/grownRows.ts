import type { StandingTable } from '../sheets/ourTables';
import type { Edit } from '../workbook/edit';
import { guideEdits } from './guides';
import { FONT, formatFor } from './tableSheet';

/** Rows that a table of ours grew by look like its others, and say what belongs into them. */
export function grownRowEdits(
  { sheet: { name: sheet }, template, columns, table }: StandingTable,
  row: number,
  rows: number,
): Edit[] {
  const { column: left, columns: width } = table.area;
  return [
    {
      kind: 'formatCells',
      sheet,
      area: { row, column: left, rows, columns: width },
      format: { font: FONT, align: { vertical: 'top', wrap: true }, border: 'grid' },
    },
    ...template.columns.flatMap((spec): Edit[] => {
      const column = columns.get(spec.field);
      if (column === undefined || spec.hidden === true) return [];
      const area = { row, column, rows, columns: 1 };
      const format = { align: { horizontal: spec.align }, numberFormat: formatFor(spec) };
      return [
        { kind: 'formatCells', sheet, area, format },
        ...guideEdits(sheet, area, { ...spec, title: spec.heading }),
      ];
    }),
  ];
}
