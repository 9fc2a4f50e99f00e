import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/sheetview/formatNumber';
import { day } from '../support/days';

describe('formatNumber', () => {
  it.each([
    [0, '[=0]0;[<10]00;#,##0', '0'],
    [8, '[=0]0;[<10]00;#,##0', '08'],
    [1250, '[=0]0;[<10]00;#,##0', '1.250'],
    [1234567, '#,##0', '1.234.567'],
    [0.875, '0.0%', '87,5%'],
    [1, '0%', '100%'],
    [1.5, '0.00', '1,50'],
    [1.5, '0.##', '1,5'],
    [-3, '0', '-3'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"không"', 'không'],
    [12.5, 'General', '12,5'],
    [5, '0" tin"', '5 tin'],
    [7, '\\N\\o 00', 'No 07'],
    [1250, '_-* #,##0_-', '1.250'],
    [5, '[Red]0', '5'],
    [2024, '0', '2024'],
    [3, '', '3'],
  ])('%d in %j is %j', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it.each([
    ['dd/mm/yyyy', '08/03/2024'],
    ['d/m/yy', '8/3/24'],
    ['[$-42A]dd/mm/yyyy', '08/03/2024'],
    ['mm/yyyy', '03/2024'],
    ['"ngày" d "tháng" m', 'ngày 8 tháng 3'],
    ['dd/mm/yyyy hh:mm', '08/03/2024 18:30'],
  ])('a day in %j is %j', (format, text) => {
    expect(formatNumber(day('8/3/2024') + 18.5 / 24, format)).toBe(text);
  });
});
