import { describe, expect, it } from 'vitest';
import { codeOf, onSheet1, type TestBed } from '../testBed';

export function formatFacts(bed: TestBed): void {
  const sheet1 = () => bed.excel.book.sheets[0];

  describe('formats', () => {
    it('fonts, fills and alignment reach the book in its own words', async () => {
      await onSheet1((sheet) => {
        const { format } = sheet.getRange('A1:B1');
        format.font.name = 'Times New Roman';
        format.font.size = 14;
        format.font.bold = true;
        format.fill.color = '#ffeecc';
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Center';
        format.wrapText = true;
      });
      expect(bed.excel.format('Sheet1', 'B1')).toEqual({
        font: { name: 'Times New Roman', size: 14, bold: true },
        fill: '#FFEECC',
        align: { horizontal: 'center', vertical: 'middle', wrap: true },
      });
    });

    it('cells that differ answer null', async () => {
      const [range, alike] = await onSheet1((sheet) => {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').format.columnWidth = 100;
        const path = 'format/font/bold,format/columnWidth';
        return [sheet.getRange('A1:B1').load(path), sheet.getRange('C1:D1').load(path)] as const;
      });
      expect([range.format.font.bold, range.format.columnWidth]).toEqual([null, null]);
      expect([alike.format.font.bold, alike.format.columnWidth]).toEqual([false, 48]);
    });

    it('lines on all sides are a grid, one below is a line', async () => {
      const lines = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;
      await onSheet1((sheet) => {
        for (const line of [...lines, 'InsideHorizontal'] as const) {
          sheet.getRange('A1:B2').format.borders.getItem(line).style = 'Continuous';
        }
        sheet.getRange('D1').format.borders.getItem('EdgeBottom').weight = 'Thin';
      });
      const borders = ['A1', 'B2', 'D1', 'E1'].map((at) => bed.excel.format('Sheet1', at).border);
      expect(borders).toEqual(['grid', 'grid', 'below', undefined]);
    });

    it('one cell has no inside lines', async () => {
      const draw = onSheet1((sheet) => {
        sheet.getRange('A1').format.borders.getItem('InsideVertical').style = 'Continuous';
      });
      expect(await codeOf(draw)).toBe('InvalidArgument');
    });

    it.each(['#12', 'rgb(0,0,0)'])('%j is no colour', async (color) => {
      const paint = onSheet1((sheet) => (sheet.getRange('A1').format.fill.color = color));
      expect(await codeOf(paint)).toBe('InvalidArgument');
    });

    it('a row is at most 409 points high', async () => {
      const set = (points: number) =>
        onSheet1((sheet) => (sheet.getRange('A1:A3').format.rowHeight = points));
      expect(await codeOf(set(409))).toBe(null);
      expect([...(sheet1()?.heights ?? [])]).toEqual([
        [0, 409],
        [1, 409],
        [2, 409],
      ]);
      expect(await codeOf(set(409.5))).toBe('InvalidArgument');
    });

    it('a fitted row has no height of its own, until it is given one', async () => {
      const fitted = () => [...(sheet1()?.fitted ?? [])];
      await onSheet1((sheet) => {
        sheet.getRange('A1:A2').format.rowHeight = 30;
        sheet.getRange('1:2').format.autofitRows();
      });
      expect([fitted(), sheet1()?.heights.size]).toEqual([[0, 1], 0]);
      await onSheet1((sheet) => (sheet.getRange('A2').format.rowHeight = 20));
      expect(fitted()).toEqual([0]);
    });

    it('clearing takes contents, formats, or both', async () => {
      const fill = () =>
        onSheet1((sheet) => {
          sheet.getRange('A1').values = [['x']];
          sheet.getRange('A1').format.font.bold = true;
        });
      const left: unknown[] = [];
      for (const what of ['Contents', 'Formats', 'All'] as const) {
        await fill();
        await onSheet1((sheet) => sheet.getRange('A:A').clear(what));
        left.push([bed.excel.value('Sheet1', 'A1'), bed.excel.format('Sheet1', 'A1')]);
      }
      expect(left).toEqual([
        [null, { font: { bold: true } }],
        ['x', {}],
        [null, {}],
      ]);
    });

    it('merged cells keep what the first one holds', async () => {
      bed.excel.user.type('Sheet1', 'A1', 'a');
      bed.excel.user.type('Sheet1', 'B1', 'b');
      await onSheet1((sheet) => sheet.getRange('A1:B1').merge());
      expect(sheet1()?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
      expect(bed.excel.value('Sheet1', 'B1')).toBe(null);
      await onSheet1((sheet) => sheet.getRange('B1').unmerge());
      expect(sheet1()?.merges).toEqual([]);
    });
  });

  describe('data validation', () => {
    const area = { row: 0, column: 0, rows: 5, columns: 1 };

    it('a list with its message reaches the book', async () => {
      await onSheet1((sheet) => {
        const { dataValidation } = sheet.getRange('A1:A5');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
        dataValidation.prompt = { showPrompt: true, title: 'Chọn', message: 'x hoặc y' };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'a', message: 'b' };
      });
      const accepts = { kind: 'oneOf', choices: ['x', 'y'] };
      expect(sheet1()?.guides).toEqual([
        { area, guide: { title: 'Chọn', message: 'x hoặc y', accepts } },
      ]);
      await onSheet1((sheet) => sheet.getRange('A3').dataValidation.clear());
      expect(sheet1()?.guides.map((list) => [list.area.row, list.area.rows])).toEqual([
        [0, 2],
        [3, 2],
      ]);
    });

    it.each([
      [{ list: { inCellDropDown: true, source: 'a'.repeat(256) } }],
      [{ list: { inCellDropDown: true, source: '' } }],
      [{}],
    ])('the rule %j is refused', async (rule) => {
      const set = onSheet1((sheet) => (sheet.getRange('A1').dataValidation.rule = rule));
      expect(await codeOf(set)).toBe('InvalidArgument');
    });

    it('a prompt has at most 255 characters', async () => {
      const prompt = { showPrompt: true, title: '', message: 'a'.repeat(256) };
      const set = onSheet1((sheet) => (sheet.getRange('A1').dataValidation.prompt = prompt));
      expect(await codeOf(set)).toBe('InvalidArgument');
    });

    it('numbers and days from one on reach the book once they only warn', async () => {
      const guides = () => sheet1()?.guides.map(({ guide }) => guide.accepts);
      const set = (rule: Excel.DataValidationRule, style: 'Stop' | 'Warning') =>
        onSheet1((sheet) => {
          const { dataValidation } = sheet.getRange('A1:A5');
          dataValidation.rule = rule;
          dataValidation.errorAlert = { showAlert: true, style, title: '', message: '' };
        });
      const operator = 'GreaterThanOrEqualTo';
      await set({ decimal: { formula1: 0, operator } }, 'Stop');
      expect(guides()).toEqual([]);
      await set({ decimal: { formula1: 0, operator } }, 'Warning');
      expect(guides()).toEqual([{ kind: 'number', atLeast: 0 }]);
      await set({ date: { formula1: '2000-01-01', operator } }, 'Warning');
      expect(guides()).toEqual([{ kind: 'day' }]);
    });

    it('cells without a rule can prompt', async () => {
      await onSheet1((sheet) => {
        const { dataValidation } = sheet.getRange('A1:A5');
        dataValidation.clear();
        dataValidation.prompt = { showPrompt: true, title: 'T', message: 'M' };
      });
      const guide = { title: 'T', message: 'M', accepts: { kind: 'anything' } };
      expect(sheet1()?.guides).toEqual([{ area, guide }]);
    });
  });
}
