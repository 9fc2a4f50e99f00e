import { describe, expect, it } from 'vitest';
import { shownAs } from '../../src/workbook/shownAs';

describe('what a number format shows', () => {
  it.each([
    'dd/mm/yyyy',
    'd/m/yy',
    'm/d/yyyy h:mm',
    'mmm-yy',
    'mmmm',
    '[$-42A]dd mmmm yyyy;@',
    '[$-F800]dddd\\, mmmm\\ dd\\, yyyy',
    '"ngày" dd "tháng" mm "năm" yyyy',
    'DD/MM/YYYY',
  ])('%s shows a day', (code) => {
    expect(shownAs(code)).toBe('day');
  });

  it.each(['0%', '0.00%', '#,##0.0%;[Red]-#,##0.0%', '0" phần trăm = "0%'])(
    '%s shows a percentage',
    (code) => {
      expect(shownAs(code)).toBe('percent');
    },
  );

  it.each([
    '',
    'General',
    'general',
    '@',
    '0',
    '#,##0.00',
    '[=0]0;[<10]00;#,##0',
    '0.00E+00',
    '# ?/?',
    '0 "ngày dd/mm/yyyy"',
    '0 \\d',
    '0_d',
    '0*y',
    '0"%"',
    '[Red]0;[Magenta]0',
    '_-* #,##0 [$₫-42A]_-',
    'hh:mm',
    'mm:ss',
    'h:mm AM/PM',
    '[h]:mm',
    '[mm]:ss',
    '0;dd/mm/yyyy',
    ';;;',
  ])('%s shows neither', (code) => {
    expect(shownAs(code)).toBeNull();
  });
});
