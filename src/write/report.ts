import { isTableRow, type Layout, type PagedLayout, POINTS_PER_MILLIMETRE } from '../report/layout';
import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import { REPORT_SHEETS, type ReportSheet, UNFINISHED } from '../sheets/names';
import { absolute, type Area } from '../workbook/address';
import { digestOf } from '../workbook/digest';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import { rowCells, rowEdits } from './layoutRow';
import { reportPage } from './pages';
import { runsOf } from './runs';

export interface ReportPlace {
  readonly kind: ReportSheet;
  readonly sheet: string;
  /** Whether our last report stands there, to be replaced. */
  readonly replaces: boolean;
  /** Marks every page, or nothing. */
  readonly leftHeader: string | null;
}

/**
 * A layout as a sheet of its own; one block of cells, and formats by area, never by row of the
 * table. The sheet is marked as ours before anything else, so that a half-written one is found
 * again and finished.
 */
export function reportEdits(layout: PagedLayout, place: ReportPlace): Edit[] {
  const { columns, rows } = layout;
  const { kind, sheet, replaces } = place;
  const names = REPORT_SHEETS[kind];
  const all: Area = { row: 0, column: 0, rows: rows.length, columns: columns.length };
  const table = tableArea(layout, all);
  const cells = rows.map((row) => rowCells(row, columns.length));
  return [
    { kind: replaces ? 'clearSheet' : 'addSheet', sheet },
    { kind: 'setName', name: names.sheet, formula: `=${absolute(sheet, all)}` },
    digestName(names.digest, UNFINISHED),
    ...columns.map(({ millimetres }, column): Edit => {
      return { kind: 'setColumnWidth', sheet, column, points: millimetres * POINTS_PER_MILLIMETRE };
    }),
    {
      kind: 'formatCells',
      sheet,
      area: all,
      format: {
        font: { name: TYPEFACE, size: TABLE_SIZE },
        align: { vertical: 'top', wrap: true },
        numberFormat: TEXT_FORMAT,
      },
    },
    ...(table === null ? [] : tableEdits(layout, sheet, table)),
    ...rows.flatMap((row, index) => rowEdits(row, sheet, { ...all, row: index, rows: 1 })),
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 0, column: 0 },
        cells,
        formats: columns.map(() => TEXT_FORMAT),
      },
    },
    ...runsOf(rows.map(({ points }) => points)).map(({ from, length, value }): Edit => {
      return { kind: 'setRowHeight', sheet, row: from, rows: length, points: value };
    }),
    {
      kind: 'setPage',
      sheet,
      page: reportPage(layout.orientation, {
        printArea: all,
        ...(table === null ? {} : { titleRow: table.row }),
        ...(place.leftHeader === null ? {} : { leftHeader: place.leftHeader }),
        breaksBefore: layout.breaksBefore,
      }),
    },
    digestName(names.digest, digestOf(cells)),
    { kind: 'activateSheet', sheet },
  ];
}

/** From the heading to the last row of the table; a list of proofs alone has none. */
function tableArea({ rows }: Layout, all: Area): Area | null {
  const row = rows.findIndex(({ kind }) => kind === 'heading');
  return row < 0 ? null : { ...all, row, rows: rows.filter(isTableRow).length };
}

function tableEdits({ columns }: Layout, sheet: string, table: Area): Edit[] {
  return [
    ...columns.map(({ align }, column): Edit => {
      const area = { ...table, column, columns: 1 };
      return { kind: 'formatCells', sheet, area, format: { align: alignment(align) } };
    }),
    { kind: 'formatCells', sheet, area: table, format: { border: 'grid' } },
  ];
}

function digestName(name: string, digest: string): Edit {
  return { kind: 'setName', name, formula: `="${digest}"` };
}

/** Numbers and ticks stand in the middle of their cell, texts at its top. */
function alignment(align: 'left' | 'center' | 'right') {
  return { horizontal: align, vertical: align === 'left' ? 'top' : 'middle' } as const;
}
