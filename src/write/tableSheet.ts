import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import type { TableContent } from '../sheets/content';
import { inRule } from '../sheets/formulas/expand';
import { type Column, GENERAL_FORMAT, headingsOf, POINTS_PER_PIXEL } from '../sheets/template';
import type { Area } from '../workbook/address';
import { type CellInput, type Edit, isFormulaCell } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import { guideEdits } from './guides';
import { ENTRY_PAGE } from './pages';
import { fittedHeight } from './rowHeights';
import { runsOf } from './runs';

export const FONT = { name: TYPEFACE, size: TABLE_SIZE };
export const HEADING_FILL = '#E7E6E6';
const COMPUTED_FILL = '#F2F2F2';

/** Texts stay texts; a formula in a cell of text format would be shown instead of its value. */
export function formatFor({ format, formula }: Pick<Column<string>, 'format' | 'formula'>): string {
  return format ?? (formula === undefined ? TEXT_FORMAT : GENERAL_FORMAT);
}

export function areaOf({ template, rows }: TableContent): Area {
  return { row: 0, column: 0, rows: rows.length + 1, columns: template.columns.length };
}

/** A sheet of a template with what is typed in it; its formulas follow once all tables stand. */
export function tableEdits(content: TableContent): Edit[] {
  const { template, sheet, table, rows } = content;
  const all = areaOf(content);
  const body: Area = { ...all, row: 1, rows: all.rows - 1 };
  const formats = template.columns.map((column) => formatFor(column));
  const typed = rows.map((row) => row.map((input) => (isFormulaCell(input) ? null : input)));
  const put = (row: number, cells: readonly (readonly CellInput[])[], each: string[]): Edit => ({
    kind: 'putCells',
    sheet,
    block: { at: { row, column: 0 }, cells, formats: each },
  });
  return [
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: { font: FONT, align: { vertical: 'top', wrap: true }, border: 'grid' },
    },
    ...template.columns.flatMap((column, index) =>
      columnEdits(sheet, column, { ...body, column: index, columns: 1 }),
    ),
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
    put(
      0,
      [headingsOf(template)],
      formats.map(() => TEXT_FORMAT),
    ),
    ...(rows.length === 0 ? [] : [put(1, typed, formats)]),
    { kind: 'addTable', sheet, area: all, name: table },
    ...hiddenEdits(content),
    { kind: 'freeze', sheet, rows: 1, columns: template.frozenColumns },
    { kind: 'setPage', sheet, page: ENTRY_PAGE },
    ...(template.rules ?? []).map(({ field, formula, look }): Edit => {
      const column = template.columns.findIndex((each) => each.field === field);
      const area = field === undefined ? body : { ...body, column, columns: 1 };
      const { fill, ...font } = look;
      const format = { font, ...(fill === undefined ? {} : { fill }) };
      return { kind: 'formatWhen', sheet, area, formula: inRule(formula, template, 1), format };
    }),
  ];
}

function columnEdits(sheet: string, column: Column<string>, area: Area): Edit[] {
  const { pixels, align, formula, hidden, heading } = column;
  const isShown = formula !== undefined && hidden !== true;
  return [
    { kind: 'setColumnWidth', sheet, column: area.column, points: pixels * POINTS_PER_PIXEL },
    {
      kind: 'formatCells',
      sheet,
      area,
      format: {
        align: { horizontal: align },
        numberFormat: formatFor(column),
        ...(isShown ? { fill: COMPUTED_FILL } : {}),
      },
    },
    ...guideEdits(sheet, area, { ...column, title: heading }),
  ];
}

/** Closed groups and helpers, neighbours in one go. */
function hiddenEdits({ template, sheet }: TableContent): Edit[] {
  const groups = runsOf(template.columns.map(({ group }) => group));
  const helpers = runsOf(template.columns.map(({ hidden }) => hidden === true));
  return [
    ...groups.flatMap(({ from, length, value }): Edit[] =>
      value === undefined
        ? []
        : [{ kind: 'groupColumns', sheet, column: from, columns: length, closed: true }],
    ),
    ...helpers.flatMap(({ from, length, value }): Edit[] =>
      value ? [{ kind: 'hideColumns', sheet, column: from, columns: length }] : [],
    ),
  ];
}

/** As high as what is to be seen; prepared rows begin with one line. */
function heightsOf({ template, rows }: TableContent): number[] {
  const shown = (row: readonly CellInput[]) =>
    row.map((input, index) => {
      if (!isFormulaCell(input)) return input;
      return template.columns[index]?.hidden === true ? null : input.value;
    });
  return [
    fittedHeight(headingsOf(visible(template)), visible(template)),
    ...rows.map((row) => fittedHeight(shown(row), template)),
  ];
}

function visible<Template extends TableContent['template']>(template: Template): Template {
  return { ...template, columns: template.columns.filter(({ hidden }) => hidden !== true) };
}

/** The formula columns, neighbours together, and the heights of all rows once they stand. */
export function formulaEdits(content: TableContent): Edit[] {
  const { template, sheet, rows } = content;
  const fitted: Edit = { kind: 'fitRows', sheet, row: 0, points: heightsOf(content) };
  const [first] = rows;
  if (first === undefined) return [fitted];
  const runs = runsOf(template.columns.map(({ formula }) => formula !== undefined));
  const filled = runs
    .filter(({ value }) => value)
    .map(({ from, length }): Edit => ({
      kind: 'fillFormulas',
      sheet,
      at: { row: 1, column: from },
      columns: template.columns.slice(from, from + length).map((column, index) => {
        const input = first[from + index] ?? null;
        const formula = isFormulaCell(input) ? input.formula : '';
        return { formula, format: formatFor(column) };
      }),
      values: rows.map((row) =>
        row.slice(from, from + length).map((input) => (isFormulaCell(input) ? input.value : input)),
      ),
    }));
  return [...filled, fitted];
}
