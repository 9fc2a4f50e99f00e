import { describe, expect, it } from 'vitest';
import { cases } from './cases';
import { editsOf, formulasIn } from './workbooks';

/** Known to Excel 2010 and later, LibreOffice, WPS and ONLYOFFICE; none is reckoned anew at will. */
const ALLOWED = [
  ...[
    'AND',
    'CHAR',
    'CHOOSE',
    'COUNT',
    'COUNTIFS',
    'DATE',
    'DAY',
    'EXACT',
    'FIND',
    'IF',
    'IFERROR',
  ],
  ...['INDEX', 'INT', 'ISNUMBER', 'LEFT', 'LEN', 'LOOKUP', 'LOWER', 'MATCH', 'MAX', 'MID', 'MIN'],
  ...['MMULT', 'MOD', 'N', 'NOT', 'OR', 'RIGHT', 'ROUND', 'ROW', 'SEARCH', 'SUBSTITUTE', 'SUM'],
  ...['SUMIFS', 'SUMPRODUCT', 'TEXT', 'TRIM', 'UPPER', 'VALUE', 'YEAR'],
];
const LONGEST = 8_192;
const DEEPEST = 64;

const samples = [0, 5, 10].map((index) => cases()[index]).filter((one) => one !== undefined);
const formulas = new Set(
  samples.flatMap((one) => formulasIn(editsOf(one)).map(({ formula }) => formula)),
);
const code = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[[^\]]*\]/g, '[]');

describe('live formulas', () => {
  it('use only functions that Excel 2016 has, and none that is volatile', () => {
    const used = [...formulas].flatMap((formula) =>
      [...code(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(used)].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });

  it('are shorter and flatter than Excel allows', () => {
    const tooLong = [...formulas].filter((formula) => formula.length > LONGEST);
    expect(tooLong).toEqual([]);
    expect([...formulas].filter((formula) => depthOf(code(formula)) > DEEPEST)).toEqual([]);
  });

  it('hold no reference to a cell by its place', () => {
    const table = [...formulas].filter((formula) => /\[#This Row\]/.test(formula));
    expect(
      table.filter((formula) => /(?<![\w[])\$?[A-Z]{1,3}\$?\d+\b/.test(code(formula))),
    ).toEqual([]);
  });
});

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of formula) {
    if (sign === '(') deepest = Math.max(deepest, (depth += 1));
    if (sign === ')') depth -= 1;
  }
  return deepest;
}
