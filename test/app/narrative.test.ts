import { describe, expect, it } from 'vitest';
import { withReportText } from '../../src/app/narrative';
import { aPlan } from '../support/plan';

describe('withReportText', () => {
  it('makes a paragraph of each line that says something, placed by its line', () => {
    const text = 'Kết quả như sau:\r\n\r\n  - Đăng 33 tin, bài trên Cổng.\n';
    expect(withReportText(aPlan({}), { source: 'bao-cao.txt', text }).narrative).toEqual([
      { at: { sheet: 'bao-cao.txt', row: 0 }, text: 'Kết quả như sau:' },
      { at: { sheet: 'bao-cao.txt', row: 2 }, text: '- Đăng 33 tin, bài trên Cổng.' },
    ]);
  });

  it('adds to the paragraphs that the workbook has already', () => {
    const plan = { ...aPlan({}), narrative: [{ at: { sheet: 'Lời báo cáo', row: 0 }, text: 'A' }] };
    const { narrative } = withReportText(plan, { source: 'b.txt', text: 'B' });
    expect(narrative.map(({ text }) => text)).toEqual(['A', 'B']);
  });
});
