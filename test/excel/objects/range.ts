import type { Area } from '../../../src/workbook/address';
import { asOptionalFlag, asWord } from '../arguments';
import { ExcelError, invalid } from '../errors';
import { cellsOf, isUnbounded, rowsOf } from '../model/areas';
import { clearContents, putContents } from '../model/contents';
import { clearConditions } from '../model/conditions';
import { setEdges } from '../model/edges';
import { readGrid } from '../model/grid';
import { clearHyperlinks, hyperlinkAt, setHyperlink } from '../model/hyperlinks';
import { merge, unmerge } from '../model/merging';
import { setValidation } from '../model/validation';
import { DataValidation } from './dataValidation';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { RangeFormat } from './rangeFormat';
import { READ } from './rangeGrids';
import { RangeHiding } from './rangeHiding';
import { AT } from './rangePlace';
import { Worksheet } from './worksheet';

const CLEAR = ['All', 'Formats', 'Contents'] as const;

export class Range extends RangeHiding {
  readonly className = 'Range';

  override [AT](area: Area): Range {
    return new Range(this.sheet, area);
  }

  get conditionalFormats() {
    return new ConditionalFormatCollection(this.sheet, this.area);
  }

  get dataValidation() {
    return new DataValidation(this.sheet, this.area);
  }

  get format() {
    return new RangeFormat(this.sheet, this.area);
  }

  get formulas(): unknown {
    return READ.formulas(this.sheet, this.area);
  }

  set formulas(input: unknown) {
    putContents(this.sheet, this.area, input);
  }

  get hyperlink(): unknown {
    return hyperlinkAt(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    setHyperlink(this.sheet, this.area, link);
  }

  get numberFormat(): unknown {
    return READ.numberFormat(this.sheet, this.area);
  }

  set numberFormat(input: unknown) {
    const formatAt = readGrid(this.area, input);
    const formats = [...cellsOf(this.area)].map((at) => ({ at, format: formatAt(at) }));
    if (formats.some(({ format }) => typeof format !== 'string' && format !== null)) {
      throw invalid('a number format is a text');
    }
    this.sheet.guard();
    for (const { at, format } of formats) {
      if (typeof format !== 'string') continue;
      this.sheet.change(at, { format: { ...this.sheet.cell(at).format, numberFormat: format } });
    }
  }

  get text() {
    return READ.text(this.sheet, this.area);
  }

  get valueTypes() {
    return READ.valueTypes(this.sheet, this.area);
  }

  get values(): unknown {
    return READ.values(this.sheet, this.area);
  }

  set values(input: unknown) {
    putContents(this.sheet, this.area, input);
  }

  get worksheet() {
    return new Worksheet(this.sheet);
  }

  clear(applyTo: unknown) {
    const what = applyTo === null ? 'All' : asWord(applyTo, CLEAR);
    const used = this.sheet.usedArea(this.area);
    const { sheet } = this;
    sheet.guard();
    if (what !== 'Contents') unmerge(sheet, this.area);
    if (what !== 'Contents') clearConditions(sheet, this.area);
    if (what === 'All') {
      setValidation(sheet, this.area, null);
      clearHyperlinks(sheet, this.area);
    }
    if (used === null) return;
    if (what !== 'Formats') clearContents(sheet, used);
    if (what === 'Contents') return;
    for (const at of cellsOf(used)) setEdges(sheet, at, {});
    sheet.format(used, () => ({}));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = this.sheet.usedArea(this.area, asOptionalFlag(valuesOnly));
    return used && new Range(this.sheet, used);
  }

  merge(across: unknown) {
    const lines = asOptionalFlag(across) ? rowsOf(this.area) : [this.area];
    for (const line of lines) merge(this.sheet, line);
  }

  select() {
    if (this.sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.sheet.workbook.book.active = this.sheet.name;
    this.sheet.data.selection = this.area;
  }

  unmerge() {
    unmerge(this.sheet, this.area);
  }

  /** Sent before office.js cuts a large grid into pieces of 1,500 cells. */
  _ValidateArraySize(rows: unknown, columns: unknown) {
    const { area } = this;
    if (isUnbounded(area) || rows !== area.rows || columns !== area.columns) {
      throw invalid(`the range has ${area.rows} rows and ${area.columns} columns`);
    }
  }
}
