import { describe, expect, it } from 'vitest';
import { withoutSheet } from '../../../src/file/edits/dropReferences';

describe('withoutSheet', () => {
  it('a quoted name, a bare name and a name in capitals are all references', () => {
    expect(withoutSheet("='S1'!A1+S1!A2-s1!A3", 'S1')).toBe('=#REF!A1+#REF!A2-#REF!A3');
  });

  it('other sheets whose names end alike are left', () => {
    const formula = "=XS1!A1+'X S1'!A1+Đ_S1!A1+[1]S1!A1";
    expect(withoutSheet(formula, 'S1')).toBe(formula);
  });

  it('texts inside the formula are left', () => {
    expect(withoutSheet('="S1!A1 ""S1!A1"" "&S1!A1', 'S1')).toBe('="S1!A1 ""S1!A1"" "&#REF!A1');
  });

  it('signs in a name are taken as they are', () => {
    expect(withoutSheet("='a (b)+'!A1", 'a (b)+')).toBe('=#REF!A1');
  });
});
