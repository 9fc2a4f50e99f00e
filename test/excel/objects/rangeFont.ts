import type { Area } from '../../../src/workbook/address';
import type { FontFormat } from '../../../src/workbook/format';
import { asFlag, asNumber, asText, asWord } from '../arguments';
import { UnsupportedRequest } from '../errors';
import type { SheetModel } from '../model/sheetModel';
import { asColor } from './color';
import { type Common, commonValue, setFormat } from './commonFormat';
import { ExcelObject } from './excelObject';

const USUAL = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  color: '#000000',
  underline: false,
};
const LINES = ['None', 'Single'] as const;
const OTHER_LINES = ['Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends ExcelObject {
  readonly className = 'RangeFont';

  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  get bold(): Common<boolean> {
    return read(this.sheet, this.area, 'bold');
  }

  set bold(bold: unknown) {
    write(this.sheet, this.area, { bold: asFlag(bold) });
  }

  get color(): Common<string> {
    return read(this.sheet, this.area, 'color');
  }

  set color(color: unknown) {
    write(this.sheet, this.area, { color: asColor(color) });
  }

  get italic(): Common<boolean> {
    return read(this.sheet, this.area, 'italic');
  }

  set italic(italic: unknown) {
    write(this.sheet, this.area, { italic: asFlag(italic) });
  }

  get name(): Common<string> {
    return read(this.sheet, this.area, 'name');
  }

  set name(name: unknown) {
    write(this.sheet, this.area, { name: asText(name) });
  }

  get size(): Common<number> {
    return read(this.sheet, this.area, 'size');
  }

  set size(size: unknown) {
    write(this.sheet, this.area, { size: asNumber(size, 1, 409) });
  }

  get underline(): Common<string> {
    const drawn = read(this.sheet, this.area, 'underline');
    return drawn === null ? null : drawn ? 'Single' : 'None';
  }

  set underline(underline: unknown) {
    const line = asWord(underline, [...LINES, ...OTHER_LINES]);
    if (line !== 'None' && line !== 'Single') {
      throw new UnsupportedRequest(this.className, 'underline', line);
    }
    write(this.sheet, this.area, { underline: line === 'Single' });
  }
}

function read<Key extends keyof FontFormat>(sheet: SheetModel, area: Area, key: Key) {
  return commonValue(sheet, area, ({ font }) => ({ ...USUAL, ...font })[key]);
}

function write(sheet: SheetModel, area: Area, change: FontFormat): void {
  setFormat(sheet, area, (format) => ({ ...format, font: { ...format.font, ...change } }));
}
