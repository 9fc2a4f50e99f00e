import { describe, expect, it } from 'vitest';
import { codeOf, onSheet1, type TestBed } from '../testBed';

export function conditionFacts(bed: TestBed): void {
  const sheet1 = () => bed.excel.book.sheets[0];
  const add = (address: string, formula: string) =>
    onSheet1((sheet) => {
      const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.font.bold = true;
      custom.format.font.strikethrough = false;
      custom.format.fill.color = '#fff2cc';
    });

  describe('conditional formats', () => {
    it('a formula with its look reaches the book', async () => {
      await add('A2:B3', '=$A2>0');
      expect(sheet1()?.conditions).toEqual([
        {
          area: { row: 1, column: 0, rows: 2, columns: 2 },
          formula: '=$A2>0',
          format: { font: { bold: true, strike: false }, fill: '#FFF2CC' },
        },
      ]);
    });

    it.each(['$A2>0', '=(', '=Bang[Số]>0'])('%s is no formula of a condition', async (formula) => {
      expect(await codeOf(add('A2', formula))).toBe('InvalidArgument');
    });

    it('other kinds are refused by name', async () => {
      const work = onSheet1((sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'));
      expect(await codeOf(work)).toBe('NotImplemented');
      expect(bed.excel.refusals.splice(0)).toHaveLength(1);
    });

    it('clearing the cells, or their formats, takes them away', async () => {
      await add('A2', '=A2=1');
      await onSheet1((sheet) => sheet.getRange('A:A').clear('Contents'));
      expect(sheet1()?.conditions).toHaveLength(1);
      await onSheet1((sheet) => sheet.getRange('A:A').clear('Formats'));
      expect(sheet1()?.conditions).toEqual([]);
    });
  });

  describe('links', () => {
    const link = (address: string) =>
      onSheet1((sheet) => (sheet.getRange('A1').hyperlink = { address }));

    it('a cell keeps its text and takes the whole font of the style for links', async () => {
      bed.excel.user.type('Sheet1', 'A1', 'Báo cáo');
      await onSheet1((sheet) => (sheet.getRange('A1').format.font.name = 'Times New Roman'));
      await link('https://a.vn');
      expect(bed.excel.value('Sheet1', 'A1')).toBe('Báo cáo');
      expect(bed.excel.format('Sheet1', 'A1').font).toEqual({ color: '#0563C1', underline: true });
      expect([...(sheet1()?.links ?? [])]).toEqual([['A1', 'https://a.vn']]);
    });

    it('an empty cell shows the address, and clearing takes the link away', async () => {
      await link('https://a.vn');
      expect(bed.excel.value('Sheet1', 'A1')).toBe('https://a.vn');
      await onSheet1((sheet) => sheet.getRange().clear());
      expect([sheet1()?.links.size, bed.excel.value('Sheet1', 'A1')]).toEqual([0, null]);
    });

    it('an address is neither empty nor longer than 2,083 characters', async () => {
      const codes = [await codeOf(link('')), await codeOf(link('a'.repeat(2_084)))];
      expect(codes).toEqual(['InvalidArgument', 'InvalidArgument']);
    });
  });
}
