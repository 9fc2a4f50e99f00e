import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/workbook/edit';
import { bookOf, failureOf } from '../books';

const set = (name: string, formula = '=1'): Edit => ({ kind: 'setName', name, formula });

describe('setName', () => {
  it('a name that is set again, in whatever case, stands for the new formula', () => {
    expect(bookOf(set('Ky'), set('Nam'), set('KY', '=2')).names).toEqual(
      new Map([
        ['Nam', '=1'],
        ['KY', '=2'],
      ]),
    );
  });

  it('names that Excel refuses are refused', () => {
    const bad = ['', 'a b', '1a', 'A1', 'XFD9', 'R1C1', 'r', 'C', 'c5', 'a-b', 'x'.repeat(256)];
    expect(bad.map((name) => failureOf(set(name)))).toEqual(bad.map(() => 'refused'));
    const good = ['_a', '\\a', 'CCHC_Mẫu', 'Kỳ.báo.cáo', 'XFE1', 'x'.repeat(255)];
    expect(good.map((name) => failureOf(set(name)))).toEqual(good.map(() => 'no failure'));
  });

  it('a formula without "=" is our own mistake', () => {
    expect(failureOf(set('Ky', '3'))).toBe(
      'BrokenInvariant: name "Ky": expected a formula, got "3"',
    );
  });
});
