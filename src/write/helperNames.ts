import type { TableContent } from '../sheets/content';
import { absolute, type Area } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { HELPER_COLUMNS } from '../workbook/helperColumns';

/** Marks the helpers of a table, which nobody reads. */
export function helperEdits({ template: { columns }, sheet, table }: TableName): Edit[] {
  const column = columns.findIndex(({ hidden }) => hidden === true);
  const count = columns.filter(({ hidden }) => hidden === true).length;
  // They stand side by side, so that the row of their headings marks them.
  return column < 0
    ? []
    : [helperEdit({ sheet, table }, { row: 0, column, rows: 1, columns: count })];
}

type TableName = Pick<TableContent, 'template' | 'sheet' | 'table'>;

export function helperEdit(
  { sheet, table }: Pick<TableName, 'sheet' | 'table'>,
  headings: Area,
): Edit {
  const name = `${HELPER_COLUMNS}_${table}`;
  return { kind: 'setName', name, formula: `=${absolute(sheet, headings)}` };
}
