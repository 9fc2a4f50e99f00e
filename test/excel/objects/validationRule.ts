import { asNumber, asOptionalFlag, asText, asWord } from '../arguments';
import { invalid, UnsupportedRequest } from '../errors';
import type { Rule } from '../model/validation';

export const KINDS = [
  'wholeNumber',
  'decimal',
  'date',
  'time',
  'textLength',
  'list',
  'custom',
] as const;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const LONGEST_LIST = 255;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

type Details = Readonly<Record<string, unknown>>;

/** Lists, and numbers or days from one on: a book of ours holds no other kinds. */
export function asRule(kind: (typeof KINDS)[number], details: Details): Rule {
  if (kind === 'list') return listRule(details);
  if (kind !== 'decimal' && kind !== 'date') {
    throw new UnsupportedRequest('DataValidation', 'rule', kind);
  }
  const operator = asWord(details.operator, OPERATORS);
  if (operator !== 'GreaterThanOrEqualTo') {
    throw new UnsupportedRequest('DataValidation', 'rule', operator);
  }
  const { formula1 } = details;
  return { kind, operator, formula1: kind === 'date' ? isoDay(formula1) : decimal(formula1) };
}

function listRule({ source, inCellDropDown }: Details): Rule {
  if (typeof source !== 'string') throw new UnsupportedRequest('DataValidation', 'rule', 'a Range');
  if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST)) {
    throw invalid(`a list of ${source.length} characters`);
  }
  const shown = inCellDropDown === undefined || asOptionalFlag(inCellDropDown);
  return { kind: 'list', source, inCellDropDown: shown };
}

function decimal(value: unknown): number {
  if (typeof value !== 'number')
    throw new UnsupportedRequest('DataValidation', 'rule', 'a formula');
  return asNumber(value, -1e307, 1e307);
}

function isoDay(value: unknown): string {
  const text = asText(value);
  if (!ISO_DAY.test(text)) throw new UnsupportedRequest('DataValidation', 'rule', text);
  return text;
}
