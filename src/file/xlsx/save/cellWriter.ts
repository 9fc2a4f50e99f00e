import type { CellAt } from '../../../workbook/address';
import { shownAs } from '../../../workbook/shownAs';
import type { Cell, Sheet } from '../../book';
import { escapeText, xstring } from '../text';
import type { RawCell } from '../scan/scanCell';
import { textIn } from '../scan/textIn';
import type { AppendedStyles } from './appendStyles';
import { cellText } from './cellText';
import { attributesSet } from './splice';

/** A cell of the file as it is written there. */
export interface KeptCell {
  readonly column: number;
  readonly xml: string;
  readonly style: number;
}

export function keptCell(data: Uint8Array, { from, to, column, style }: RawCell): KeptCell {
  return { column, style, xml: textIn(data, from, to) };
}

export interface CellWriter {
  text(
    name: string,
    at: CellAt,
    cell: Cell | null,
    old: KeptCell | undefined,
    rowStyle: number | null,
  ): string;
}

export interface WriterContext {
  readonly styles: AppendedStyles;
  readonly original: Sheet;
  /** The style of the columns' empty cells. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly dayOffset: number;
}

export function cellWriter({
  styles,
  original,
  columnStyles,
  dayOffset,
}: WriterContext): CellWriter {
  return {
    text(name, at, cell, old, rowStyle) {
      if (cell === null) return '';
      const before = original.cells.get(at.row)?.get(at.column);
      const base = old?.style ?? rowStyle ?? columnStyles.get(at.column) ?? 0;
      const style = cell.format === before?.format ? base : styles.changed(base, cell.format);
      if (old !== undefined && before?.value === cell.value && before.formula === cell.formula) {
        const restyled = style === base ? old.xml : withStyle(old.xml, style);
        // A formula that was shared with a cell that is gone now stands for itself.
        return cell === before && cell.formula !== null
          ? withFormula(restyled, cell.formula)
          : restyled;
      }
      const { value } = cell;
      const isDay = dayOffset !== 0 && typeof value === 'number' && showsDay(cell);
      return cellText(name, isDay ? { ...cell, value: value - dayOffset } : cell, style);
    },
  };
}

function showsDay({ format }: Cell): boolean {
  return shownAs(format.numberFormat ?? '') === 'day';
}

function withStyle(xml: string, style: number): string {
  const end = xml.indexOf('>');
  const to = xml[end - 1] === '/' ? end - 1 : end;
  const attributes = attributesSet(xml.slice('<c'.length, to), { s: style === 0 ? null : style });
  return `<c${attributes}${xml.slice(to)}`;
}

function withFormula(xml: string, formula: string): string {
  const written = `<f>${escapeText(xstring(formula.slice(1)))}</f>`;
  return xml.replace(/<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>)/, () => written);
}
