import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/app/export/csv';

describe('csvOf', () => {
  it('quotes what CSV would take apart, and only that (RFC 4180)', () => {
    const columns = ['a', 'b'];
    const rows = [
      ['tin, bài', 'nói "hơn 285"'],
      ['hai\ndòng', 'x'],
    ];
    expect(csvOf({ columns, rows })).toBe(
      'a,b\r\n"tin, bài","nói ""hơn 285"""\r\n"hai\ndòng",x\r\n',
    );
  });

  it('writes numbers with a point and nothing for what is blank', () => {
    expect(csvOf({ columns: ['a', 'b', 'c'], rows: [[1250.5, null, false]] })).toBe(
      'a,b,c\r\n1250.5,,false\r\n',
    );
  });

  it('an empty table still names its columns', () => {
    expect(csvOf({ columns: ['a', 'b'], rows: [] })).toBe('a,b\r\n');
  });
});
