import { BrokenInvariant } from '../../workbook/failure';
import type { CellValue } from '../../workbook/snapshot';
import type { Cell } from '../book';
import { escapeText, xstring } from './text';

/** What stands inside a cell's element, and its kind where that is not a number. */
export interface Content {
  readonly type: 's' | 'inlineStr' | 'str' | 'b' | 'e' | null;
  readonly inside: string;
}

/** Where a text goes: into the workbook's list of texts, or into its cell. */
export type TextWriter = (text: string) => Content;

export const inCell: TextWriter = (text) => ({
  type: 'inlineStr',
  inside: `<is><t xml:space="preserve">${escapeText(xstring(text))}</t></is>`,
});

const NOTHING: Content = { type: null, inside: '' };

export function cellContent({ formula, value }: Cell, writeText: TextWriter): Content {
  if (formula !== null) return formulaContent(formula, value);
  if (value === null || value === '') return NOTHING;
  return typeof value === 'string' ? writeText(value) : valueContent(value);
}

function formulaContent(formula: string, value: CellValue): Content {
  if (!formula.startsWith('=')) {
    throw new BrokenInvariant(`formula: expected "=" first, got "${formula}"`);
  }
  const { type, inside } = value === null ? NOTHING : valueContent(value);
  return { type, inside: `<f>${escapeText(xstring(formula.slice(1)))}</f>${inside}` };
}

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

function valueContent(value: string | number | boolean): Content {
  if (typeof value === 'boolean') return { type: 'b', inside: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: null, inside: `<v>${numberText(value)}</v>` };
  const type = ERRORS.test(value) ? 'e' : 'str';
  return { type, inside: `<v>${escapeText(xstring(value))}</v>` };
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new BrokenInvariant(`cell: expected a number, got ${value}`);
  return String(value);
}
