import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import { FACTS_TITLE, FLAT_TITLE, OPTIONAL_TITLE, SUMMARY_TITLE } from '../sheets/facts';
import { type FactsContent, type FormCell, FORM_PLACES } from '../sheets/factsSheet';
import { POINTS_PER_PIXEL } from '../sheets/template';
import type { Area, CellAt } from '../workbook/address';
import type { CellInput, Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import { guideEdits } from './guides';
import { formPage } from './pages';
import { formatFor } from './tableSheet';

const PIXELS = { label: 270, value: 420, gap: 24, flat: 110 } as const;

/** Thông tin chung: the form, its closed half, the summary, and the flat row. */
export function factsEdits({ main, more, summary, flat }: FactsContent, sheet: string): Edit[] {
  const { flat: flatAt } = FORM_PLACES;
  const [headings = [], values = []] = flat;
  const put = (at: CellAt, cells: readonly (readonly CellInput[])[], formats: string[]): Edit => ({
    kind: 'putCells',
    sheet,
    block: { at, cells, formats },
  });
  const text = (at: CellAt, words: string): Edit => put(at, [[words]], [TEXT_FORMAT]);
  const width = (column: number, pixels: number): Edit => ({
    kind: 'setColumnWidth',
    sheet,
    column,
    points: pixels * POINTS_PER_PIXEL,
  });
  const titles = [
    { at: { row: 0, column: 0 }, words: FACTS_TITLE },
    { at: { row: 0, column: 3 }, words: OPTIONAL_TITLE },
    { at: { row: FORM_PLACES.summary.row - 1, column: 0 }, words: SUMMARY_TITLE },
    { at: { ...flatAt, row: flatAt.row - 1 }, words: FLAT_TITLE },
  ];
  const bottom = FORM_PLACES.summary.row + summary.length;
  const all: Area = { row: 0, column: 0, rows: bottom, columns: flatAt.column + headings.length };
  const flatFormats = flatCells(main, summary, headings);
  return [
    ...[0, 3].flatMap((column) => [width(column, PIXELS.label), width(column + 1, PIXELS.value)]),
    width(2, PIXELS.gap),
    width(5, PIXELS.gap),
    ...headings.map((_, index) => width(flatAt.column + index, PIXELS.flat)),
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: {
        font: { name: TYPEFACE, size: TABLE_SIZE },
        align: { vertical: 'middle', wrap: true },
      },
    },
    ...titles.map(({ at }): Edit => ({
      kind: 'formatCells',
      sheet,
      area: { ...at, rows: 1, columns: 1 },
      format: { font: { bold: true }, align: { wrap: false } },
    })),
    ...titles.map(({ at, words }) => text(at, words)),
    ...[...main, ...more, ...summary].flatMap((cell) => formCellEdits(cell, sheet)),
    put(
      flatAt,
      [headings],
      headings.map(() => TEXT_FORMAT),
    ),
    put({ ...flatAt, row: flatAt.row + 1 }, [values], flatFormats),
    {
      kind: 'formatCells',
      sheet,
      area: { ...flatAt, rows: 2, columns: headings.length },
      format: { border: 'grid', align: { horizontal: 'center' } },
    },
    { kind: 'groupColumns', sheet, column: 3, columns: 2, closed: true },
    { kind: 'setPage', sheet, page: formPage({ row: 0, column: 0, rows: bottom, columns: 2 }) },
  ];
}

function formCellEdits({ row, label, at, input }: FormCell, sheet: string): Edit[] {
  return [
    {
      kind: 'putCells',
      sheet,
      block: { at: label, cells: [[row.label]], formats: [TEXT_FORMAT] },
    },
    {
      kind: 'putCells',
      sheet,
      block: { at, cells: [[input]], formats: [formatFor(row)] },
    },
    {
      kind: 'formatCells',
      sheet,
      area: { ...label, rows: 1, columns: 2 },
      format: { border: 'grid', align: { horizontal: 'left' } },
    },
    ...(row.accepts === undefined && row.prompt === undefined
      ? []
      : guideEdits(sheet, { ...at, rows: 1, columns: 1 }, { ...row, title: row.label })),
  ];
}

function flatCells(
  main: readonly FormCell[],
  summary: readonly FormCell[],
  headings: readonly CellInput[],
): string[] {
  const formats = new Map(
    [...main, ...summary].map(({ row }) => [row.label.trim(), row.format ?? 'General']),
  );
  return headings.map((heading) => formats.get(String(heading)) ?? 'General');
}
