import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import { WORKBOOK_NAMES } from '../sheets/names';
import { headingsOf, POINTS_PER_PIXEL, type SheetTemplate } from '../sheets/template';
import type { Area } from '../workbook/address';
import type { CellInput, Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import { textCell } from './cells';
import { ENTRY_PAGE } from './pages';
import { fittedHeight } from './rowHeights';

const FONT = { name: TYPEFACE, size: TABLE_SIZE };
const HEADING_FILL = '#E7E6E6';

export interface NewSheet<Field extends string> {
  readonly template: SheetTemplate<Field>;
  readonly sheet: string;
  readonly table: string;
  readonly rows: readonly Readonly<Record<Field, string>>[];
}

/** A sheet of a template, with its first rows: headings, table, choices, print set-up. */
export function newSheetEdits<Field extends string>(plan: NewSheet<Field>): Edit[] {
  const { template, sheet, table, rows } = plan;
  const columns = template.columns.length;
  const all: Area = { row: 0, column: 0, rows: 1 + rows.length + template.blankRows, columns };
  const headings: Area = { ...all, rows: 1 };
  const cells: CellInput[][] = [
    headingsOf(template),
    ...rows.map((row) => template.columns.map(({ field }) => textCell(row[field]))),
  ];
  return [
    { kind: 'addSheet', sheet },
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: {
        font: FONT,
        align: { vertical: 'top', wrap: true },
        border: 'grid',
        numberFormat: TEXT_FORMAT,
      },
    },
    ...template.columns.flatMap((column, index) => columnEdits(sheet, column, index, all)),
    {
      kind: 'formatCells',
      sheet,
      area: headings,
      format: {
        font: { bold: true },
        align: { horizontal: 'center', vertical: 'middle' },
        fill: HEADING_FILL,
      },
    },
    {
      kind: 'putCells',
      sheet,
      block: { at: { row: 0, column: 0 }, cells, formats: template.columns.map(() => TEXT_FORMAT) },
    },
    { kind: 'fitRows', sheet, row: 0, points: cells.map((row) => fittedHeight(row, template)) },
    { kind: 'addTable', sheet, area: all, name: table },
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
    { kind: 'setPage', sheet, page: ENTRY_PAGE },
    { kind: 'setName', name: WORKBOOK_NAMES.version, formula: `=${template.version}` },
    { kind: 'activateSheet', sheet },
  ];
}

function columnEdits(
  sheet: string,
  { pixels, align, choices, prompt, heading }: SheetTemplate<string>['columns'][number],
  column: number,
  { rows }: Area,
): Edit[] {
  const area: Area = { row: 1, column, rows: rows - 1, columns: 1 };
  const edits: Edit[] = [
    { kind: 'setColumnWidth', sheet, column, points: pixels * POINTS_PER_PIXEL },
    { kind: 'formatCells', sheet, area, format: { align: { horizontal: align } } },
  ];
  if (choices === undefined) return edits;
  return [
    ...edits,
    {
      kind: 'guideEntry',
      sheet,
      area,
      guide: { title: heading, message: prompt ?? '', accepts: { kind: 'oneOf', choices } },
    },
  ];
}
