import { WorkbookError } from '../../../workbook/failure';
import { LIMITS } from '../zip/limits';
import { attribute } from './elements';
import { readXstring } from './entities';
import type { RawCell } from './scanCell';
import { shiftFormula } from './shiftFormula';
import { textIn } from './textIn';

/** Excel writes none that is longer. */
const LONGEST_FORMULA = 8192;

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export type FormulaReader = (bytes: Uint8Array, cell: RawCell) => string | null;

/**
 * A sheet's formulas, "=" first. A shared one stands in full in the first of its cells; in the
 * others it is moved along. Null for a data table, whose cells hold no formula that could be shown.
 */
export function formulaReader(): FormulaReader {
  const shared = new Map<string, Shared>();
  const textOf = repeatedText();
  let left: number = LIMITS.sharedFormulas;
  return (bytes, cell) => {
    const { row, column, formulaAttributes, formulaFrom } = cell;
    if (formulaAttributes < 0) return null;
    const text = textOf(bytes, cell);
    if (formulaFrom - formulaAttributes > 1) {
      const tag = { attributeText: textIn(bytes, formulaAttributes, formulaFrom - 1) };
      const id = attribute(tag, 't') === 'shared' ? attribute(tag, 'si') : undefined;
      if (id !== undefined) {
        const first = shared.get(id);
        if (text !== '') shared.set(id, { row, column, formula: text });
        else if (first !== undefined) {
          left -= first.formula.length;
          if (left < 0 || first.formula.length > LONGEST_FORMULA)
            throw new WorkbookError('tooLarge', 'too much of shared formulas');
          return `=${shiftFormula(first.formula, row - first.row, column - first.column)}`;
        }
      }
    }
    return text === '' ? null : `=${text}`;
  };
}

interface Written {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** In the columns of a table each row repeats the formula of the row above: it is read once. */
function repeatedText(): (bytes: Uint8Array, cell: RawCell) => string {
  const above = new Map<number, Written>();
  return (bytes, { column, formulaFrom: from, formulaTo: to }) => {
    const last = above.get(column);
    if (last !== undefined && isSame(last, bytes, from, to)) return last.text;
    const text = readXstring(textIn(bytes, from, to));
    above.set(column, { bytes, from, to, text });
    return text;
  };
}

function isSame(last: Written, bytes: Uint8Array, from: number, to: number): boolean {
  if (last.bytes !== bytes || last.to - last.from !== to - from) return false;
  const shift = from - last.from;
  for (let at = last.from; at < last.to; at += 1) {
    if (bytes[at] !== bytes[at + shift]) return false;
  }
  return true;
}
