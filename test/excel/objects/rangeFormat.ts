import type { Area } from '../../../src/workbook/address';
import type { Alignment } from '../../../src/workbook/format';
import { asFlag, asNumber, asWord } from '../arguments';
import { UnsupportedRequest } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { type Common, commonSize, commonValue, setFormat, setSize } from './commonFormat';
import { ExcelObject } from './excelObject';
import { RangeBorderCollection } from './rangeBorderCollection';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';

const HIGHEST_ROW = 409;
/** 255 characters of the usual font. */
const WIDEST_COLUMN = 1343;
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

const HORIZONTAL = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
} as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

const OTHER_HORIZONTAL = ['Fill', 'CenterAcrossSelection', 'Distributed'] as const;
const OTHER_VERTICAL = ['Justify', 'Distributed'] as const;

export class RangeFormat extends ExcelObject {
  readonly className = 'RangeFormat';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  get borders() {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get columnWidth(): Common<number> {
    const { column, columns } = this.area;
    return commonSize(this.sheet.data.widths, column, columns, STANDARD_WIDTH);
  }

  set columnWidth(points: unknown) {
    const width = asNumber(points, 0, WIDEST_COLUMN);
    const { column, columns } = this.area;
    setSize(this.sheet, this.sheet.data.widths, column, columns, width);
  }

  get fill() {
    return new RangeFill(this.sheet, this.area);
  }

  get font() {
    return new RangeFont(this.sheet, this.area);
  }

  get horizontalAlignment(): Common<string> {
    const found = commonValue(this.sheet, this.area, ({ align }) => align?.horizontal ?? '');
    return found === null ? null : (keyFor(HORIZONTAL, found) ?? 'General');
  }

  set horizontalAlignment(alignment: unknown) {
    const words = [...keysOf(HORIZONTAL), ...OTHER_HORIZONTAL] as const;
    const word = asWord(alignment, words);
    if (!(word in HORIZONTAL))
      throw new UnsupportedRequest(this.className, 'horizontalAlignment', word);
    align(this.sheet, this.area, { horizontal: HORIZONTAL[word as keyof typeof HORIZONTAL] });
  }

  get rowHeight(): Common<number> {
    const { row, rows } = this.area;
    if (rowsOf(this.area).some((index) => this.sheet.data.fitted.has(index))) {
      throw new UnsupportedRequest(this.className, 'rowHeight', 'texts are not measured');
    }
    return commonSize(this.sheet.data.heights, row, rows, STANDARD_HEIGHT);
  }

  set rowHeight(points: unknown) {
    const height = asNumber(points, 0, HIGHEST_ROW);
    const { row, rows } = this.area;
    setSize(this.sheet, this.sheet.data.heights, row, rows, height);
    for (const index of rowsOf(this.area)) this.sheet.data.fitted.delete(index);
  }

  /** Nothing is measured here: the rows are left to whoever draws them. */
  autofitRows(): void {
    this.sheet.guard();
    for (const index of rowsOf(this.area)) {
      this.sheet.data.heights.delete(index);
      this.sheet.data.fitted.add(index);
    }
  }

  set useStandardHeight(standard: unknown) {
    if (!asFlag(standard)) throw new UnsupportedRequest(this.className, 'useStandardHeight');
    this.sheet.guard();
    const { heights, fitted } = this.sheet.data;
    for (const row of rowsIn(heights.keys(), this.area)) heights.delete(row);
    for (const row of rowsIn(fitted, this.area)) fitted.delete(row);
  }

  set useStandardWidth(standard: unknown) {
    if (!asFlag(standard)) throw new UnsupportedRequest(this.className, 'useStandardWidth');
    this.sheet.guard();
    const { column, columns } = this.area;
    for (const index of [...this.sheet.data.widths.keys()]) {
      if (index >= column && index < column + columns) this.sheet.data.widths.delete(index);
    }
  }

  get verticalAlignment(): Common<string> {
    const found = commonValue(this.sheet, this.area, ({ align }) => align?.vertical ?? 'bottom');
    return found === null ? null : (keyFor(VERTICAL, found) ?? 'Bottom');
  }

  set verticalAlignment(alignment: unknown) {
    const word = asWord(alignment, [...keysOf(VERTICAL), ...OTHER_VERTICAL]);
    if (!(word in VERTICAL))
      throw new UnsupportedRequest(this.className, 'verticalAlignment', word);
    align(this.sheet, this.area, { vertical: VERTICAL[word as keyof typeof VERTICAL] });
  }

  get wrapText(): Common<boolean> {
    return commonValue(this.sheet, this.area, ({ align }) => align?.wrap ?? false);
  }

  set wrapText(wrap: unknown) {
    align(this.sheet, this.area, { wrap: asFlag(wrap) });
  }
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function rowsIn(rows: Iterable<number>, area: Area): number[] {
  return [...rows].filter((row) => row >= area.row && row < area.row + area.rows);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

function keyFor(record: Readonly<Record<string, unknown>>, value: unknown): string | undefined {
  return Object.keys(record).find((key) => record[key] === value);
}

type Change = { readonly [Key in keyof Alignment]?: Alignment[Key] | undefined };

function align(sheet: SheetModel, area: Area, change: Change): void {
  setFormat(sheet, area, (format) => {
    const entries = Object.entries({ ...format.align, ...change });
    const kept = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    return { ...format, align: kept };
  });
}
