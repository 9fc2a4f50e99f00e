import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import { FACTS_TITLE, FLAT_TITLE, OPTIONAL_TITLE, SUMMARY_TITLE } from '../sheets/facts';
import { type FactsContent, type FormCell, FORM_PLACES } from '../sheets/factsSheet';
import { POINTS_PER_PIXEL } from '../sheets/template';
import type { Area, CellAt } from '../workbook/address';
import type { CellInput, Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
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
  const all: Area = { row: 0, column: 0, rows: 30, columns: flatAt.column + headings.length };
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
    text({ row: 0, column: 0 }, FACTS_TITLE),
    text({ row: 0, column: 3 }, OPTIONAL_TITLE),
    text({ ...FORM_PLACES.summary, row: FORM_PLACES.summary.row - 1 }, SUMMARY_TITLE),
    text({ ...flatAt, row: flatAt.row - 1 }, FLAT_TITLE),
    ...[...main, ...more, ...summary].flatMap((cell) => formCellEdits(cell, sheet)),
    put(flatAt, [headings], headings.map(() => TEXT_FORMAT)),
    put({ ...flatAt, row: flatAt.row + 1 }, [values], flatFormats),
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
