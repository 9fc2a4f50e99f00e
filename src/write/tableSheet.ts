import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import type { TableContent } from '../sheets/content';
import { GENERAL_FORMAT, headingsOf, POINTS_PER_PIXEL } from '../sheets/template';
import type { Area } from '../workbook/address';
import { type CellInput, type Edit, isFormulaCell } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import { ENTRY_PAGE } from './pages';
import { runsOf } from './runs';

const FONT = { name: TYPEFACE, size: TABLE_SIZE };
const HEADING_FILL = '#E7E6E6';

/** Texts stay texts, formulas must not stand in cells of text format. */
export function formatFor({ format, formula }: { format?: string; formula?: string }): string {
  return format ?? (formula === undefined ? TEXT_FORMAT : GENERAL_FORMAT);
}

export function areaOf({ template, rows }: TableContent): Area {
  return { row: 0, column: 0, rows: rows.length + 1, columns: template.columns.length };
}

/** A sheet of a template with what is typed in it; its formulas follow once all tables stand. */
export function tableEdits(content: TableContent): Edit[] {
  const { template, sheet, table, rows } = content;
  const all = areaOf(content);
  const typed = rows.map((row) => row.map((input) => (isFormulaCell(input) ? null : input)));
  return [
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: { font: FONT, align: { vertical: 'top', wrap: true }, border: 'grid' },
    },
    ...template.columns.flatMap(({ pixels, align, format, formula }, column): Edit[] => [
      { kind: 'setColumnWidth', sheet, column, points: pixels * POINTS_PER_PIXEL },
      {
        kind: 'formatCells',
        sheet,
        area: { ...all, row: 1, rows: all.rows - 1, column, columns: 1 },
        format: {
          align: { horizontal: align },
          numberFormat: formatFor({
            ...(format === undefined ? {} : { format }),
            ...(formula === undefined ? {} : { formula }),
          }),
        },
      },
    ]),
    {
      kind: 'formatCells',
      sheet,
      area: { ...all, rows: 1 },
      format: {
        font: { bold: true },
        align: { horizontal: 'center', vertical: 'middle' },
        fill: HEADING_FILL,
      },
    },
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 0, column: 0 },
        cells: [headingsOf(template)],
        formats: template.columns.map(() => TEXT_FORMAT),
      },
    },
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 1, column: 0 },
        cells: typed,
        formats: template.columns.map((column) => formatFor(column)),
      },
    },
    { kind: 'addTable', sheet, area: all, name: table },
    { kind: 'freezeRows', sheet, rows: 1 },
    { kind: 'setPage', sheet, page: ENTRY_PAGE },
  ];
}

/** The formula columns, neighbours in one block. */
export function formulaEdits({ template, sheet, rows }: TableContent): Edit[] {
  const runs = runsOf(template.columns.map(({ formula }) => formula !== undefined));
  return runs
    .filter(({ value }) => value)
    .map(({ from, length }) => ({
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 1, column: from },
        cells: rows.map((row): CellInput[] => row.slice(from, from + length)),
        formats: template.columns.slice(from, from + length).map((column) => formatFor(column)),
      },
    }));
}
