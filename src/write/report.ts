import { isTableRow, type Layout, type PagedLayout, POINTS_PER_MILLIMETRE } from '../report/layout';
import { TABLE_SIZE, TYPEFACE } from '../report/styles';
import { REPORT_SHEETS, type ReportSheet, UNFINISHED, WORKBOOK_NAMES } from '../sheets/names';
import { absolute, type Area } from '../workbook/address';
import { digestOf } from '../workbook/digest';
import type { Edit } from '../workbook/edit';
import { TEXT_FORMAT } from '../workbook/format';
import type { CellValue } from '../workbook/snapshot';
import { rowCells, rowEdits } from './layoutRow';
import { reportPage } from './pages';
import { runsOf } from './runs';

export interface ReportPlace {
  readonly sheet: string;
  /** Marks every page, or nothing. */
  readonly leftHeader: string | null;
}

/**
 * What stands on the sheet of a layout; one block of cells, and formats by area, never by row of the
 * table.
 */
export function reportEdits(layout: PagedLayout, { sheet, leftHeader }: ReportPlace): Edit[] {
  const { columns, rows } = layout;
  const all = areaOf(layout);
  const table = tableArea(layout, all);
  return [
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
    {
      kind: 'putCells',
      sheet,
      block: {
        at: { row: 0, column: 0 },
        cells: cellsOf(layout),
        formats: columns.map(() => TEXT_FORMAT),
      },
    },
    ...rows.flatMap((row, index) => rowEdits(row, sheet, { ...all, row: index, rows: 1 })),
    ...runsOf(rows.map(({ points }) => points)).map(({ from, length, value }): Edit => {
      return { kind: 'setRowHeight', sheet, row: from, rows: length, points: value };
    }),
    {
      kind: 'setPage',
      sheet,
      page: reportPage(layout.orientation, {
        printArea: all,
        ...(table === null ? {} : { titleRow: table.row }),
        ...(leftHeader === null ? {} : { leftHeader }),
        ...(layout.breaksBefore.length === 0 ? {} : { breaksBefore: layout.breaksBefore }),
      }),
    },
  ];
}

/** Marks the sheet as ours, with what it says: a change by hand is seen later. */
export function ownershipEdits(layout: Layout, kind: ReportSheet, sheet: string): Edit[] {
  const names = REPORT_SHEETS[kind];
  return [
    { kind: 'setName', name: names.sheet, formula: `=${absolute(sheet, areaOf(layout))}` },
    textName(names.digest, digestOf(cellsOf(layout))),
  ];
}

/** What a sheet says is not known while it is being written. */
export function unfinishedEdit(kind: ReportSheet): Edit {
  return textName(REPORT_SHEETS[kind].digest, UNFINISHED);
}

export function sourceEdit(source: string): Edit {
  return textName(WORKBOOK_NAMES.reportSource, source);
}

function cellsOf({ columns, rows }: Layout): CellValue[][] {
  return rows.map((row) => rowCells(row, columns.length));
}

function areaOf({ columns, rows }: Layout): Area {
  return { row: 0, column: 0, rows: rows.length, columns: columns.length };
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

function textName(name: string, text: string): Edit {
  return { kind: 'setName', name, formula: `="${text}"` };
}

/** Numbers and ticks stand in the middle of their cell, texts at its top. */
function alignment(align: 'left' | 'center' | 'right') {
  return { horizontal: align, vertical: align === 'left' ? 'top' : 'middle' } as const;
}
