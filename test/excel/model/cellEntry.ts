import type { CellValue } from '../../../src/workbook/snapshot';
import { invalid } from '../errors';
import { GENERAL, TEXT } from './formats';
import { hyperlinkText } from './hyperlinkFormula';
import { parseNumberText } from './numberEntry';
import { isFormulaSound } from './formulaSound';

/** What a cell becomes when something is put into it. */
export interface Entered {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Excel chooses one for a date or a percentage where the cell had none. */
  readonly numberFormat?: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The rules of "Range.values": what looks like a formula, a number or a date does not stay a text. */
export function enter(input: string | number | boolean, format: string, year: number): Entered {
  if (typeof input === 'boolean') return constant(input);
  if (typeof input === 'number') return constant(format === TEXT ? String(input) : input);
  if (input.length > LONGEST_TEXT) throw invalid(`a text of ${input.length} characters`);
  if (input === '') return constant(null);
  // Whether an apostrophe is kept in a text cell is documented nowhere; here it is.
  if (format === TEXT) return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  return enterTyped(input, format, year);
}

function enterTyped(input: string, format: string, year: number): Entered {
  const number = parseNumberText(input.trim(), year);
  if (number) {
    const chosen = format === GENERAL && number.format !== GENERAL;
    return { ...constant(number.value), ...(chosen ? { numberFormat: number.format } : {}) };
  }
  if (/^[=+-]./.test(input)) return formula(input);
  if (/^(true|false)$/i.test(input.trim())) return constant(/true/i.test(input));
  return constant(input);
}

const constant = (value: CellValue): Entered => ({ value, formula: null });

/** "- Thực hiện" and "+ Bài viết" are formulas to Excel, and mostly broken ones. */
function formula(input: string): Entered {
  const text = input.startsWith('=') ? input : `=${input}`;
  if (text.length > LONGEST_FORMULA) throw invalid(`a formula of ${text.length} characters`);
  if (!isFormulaSound(text)) throw invalid(`the formula has a syntax error: ${text.slice(0, 60)}`);
  return { value: hyperlinkText(text), formula: text };
}
