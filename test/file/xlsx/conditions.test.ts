import { describe, expect, it } from 'vitest';
import type { ConditionalLook } from '../../../src/workbook/format';
import type { Edit } from '../../../src/workbook/edit';
import { area, bookOf, SHEET } from '../books';
import { attributesOf, partOf, SHEET_PART } from './parts';

const when = (formula: string, format: ConditionalLook): Edit => ({
  kind: 'formatWhen',
  sheet: SHEET,
  area: area('B2:B9'),
  formula,
  format,
});

const dxfsOf = (...edits: Edit[]) =>
  [...partOf(bookOf(...edits), 'xl/styles.xml').getElementsByTagName('dxf')].map((dxf) =>
    dxf.innerHTML.replaceAll(/ xmlns="[^"]*"/g, ''),
  );

describe('conditional formats', () => {
  it('the later one comes first, by number and by place', () => {
    const book = bookOf(
      when('=B2<0', { fill: '#FFFFFF' }),
      when('=B2=""', { font: { bold: true } }),
    );
    const root = partOf(book, SHEET_PART);
    expect(attributesOf(root, 'cfRule')).toEqual([
      { type: 'expression', dxfId: '0', priority: '1' },
      { type: 'expression', dxfId: '1', priority: '2' },
    ]);
    const formulas = [...root.getElementsByTagName('formula')].map((each) => each.textContent);
    expect(formulas).toEqual(['B2=""', 'B2<0']);
  });

  it('what is seen without colours is written, and what is taken away', () => {
    expect(dxfsOf(when('=TRUE', { font: { bold: true, italic: false, strike: true } }))).toEqual([
      '<font><b/><i val="0"/><strike/></font>',
    ]);
  });

  it('colours are opaque, and a fill is a background', () => {
    const look = { font: { color: '#c00000' }, fill: '#fff2cc' };
    expect(dxfsOf(when('=TRUE', look))).toEqual([
      '<font><color rgb="FFC00000"/></font><fill><patternFill><bgColor rgb="FFFFF2CC"/></patternFill></fill>',
    ]);
  });

  it('equal looks are one', () => {
    const look = { font: { bold: true } };
    expect(dxfsOf(when('=B2=1', look), when('=B2=2', { ...look }))).toHaveLength(1);
  });

  it('a formula begins with "="', () => {
    expect(() => bookOf(when('B2>0', {}))).toThrow('expected "=" first');
  });
});
