import { describe, expect, it } from 'vitest';
import { codeOf, failureOf, onSheet1, type TestBed } from '../testBed';

export function cellFacts(bed: TestBed): void {
  /** What one cell becomes when a value is written to it: value or formula, and number format. */
  async function entered(input: unknown, format = 'General') {
    const range = await onSheet1((sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[input]];
      return cell.load('formulas,numberFormat');
    });
    return [range.formulas[0]?.[0] as unknown, range.numberFormat[0]?.[0] as unknown];
  }

  describe('what is written into cells', () => {
    it.each([
      ['Nhiệm vụ', 'Nhiệm vụ', 'General'],
      ['5', 5, 'General'],
      ['1,234', 1234, '#,##0'],
      ['5%', 0.05, '0%'],
      ['true', true, 'General'],
      ['1.10', 1.1, 'General'],
      ['1/2', 46_024, 'd-mmm'],
      ['2024-07-03', 45_476, 'm/d/yyyy'],
      ['3/7/2024', 45_358, 'm/d/yyyy'],
      ['25/12/2024', '25/12/2024', 'General'],
      ['12/2024', 45_627, 'mmm-yy'],
      ['=1+1', '=1+1', 'General'],
      ['+A1', '=+A1', 'General'],
      ['- Thực hiện', '=- Thực hiện', 'General'],
      ["'- Thực hiện", '- Thực hiện', 'General'],
      ['', '', 'General'],
    ])('%j in a general cell becomes %j', async (input, content, format) => {
      expect(await entered(input)).toEqual([content, format]);
    });

    it.each(['1/2', '- Thực hiện', '=1+1', '5%', 'TRUE', "'a", '007'])(
      '%j in a text cell stays as it is',
      async (input) => {
        expect(await entered(input, '@')).toEqual([input, '@']);
      },
    );

    it('prose that is no formula is refused where it would become one', async () => {
      const broken = '- Phát thanh (16 tin; 33 bài';
      expect(await codeOf(entered(broken))).toBe('InvalidArgument');
    });

    it('a text of more than 32,767 characters is refused', async () => {
      expect(await codeOf(entered('a'.repeat(32_767)))).toBe(null);
      expect(await codeOf(entered('a'.repeat(32_768)))).toBe('InvalidArgument');
    });

    it('null leaves a cell as it is, an empty text clears it', async () => {
      bed.excel.user.type('Sheet1', 'A1', 'a');
      bed.excel.user.type('Sheet1', 'B1', 'b');
      await onSheet1((sheet) => (sheet.getRange('A1:B1').values = [[null, '']]));
      expect([bed.excel.value('Sheet1', 'A1'), bed.excel.value('Sheet1', 'B1')]).toEqual([
        'a',
        null,
      ]);
    });

    it('one value goes into all cells of a range', async () => {
      await onSheet1((sheet) => (sheet.getRange('A1:B2').values = 'x' as unknown as string[][]));
      const cells = ['A1', 'B1', 'A2', 'B2'].map((cell) => bed.excel.value('Sheet1', cell));
      expect(cells).toEqual(['x', 'x', 'x', 'x']);
    });

    it.each(['values', 'formulas', 'numberFormat'] as const)(
      '%s of other dimensions than the range are refused',
      async (property) => {
        const write = onSheet1((sheet) => (sheet.getRange('A1:B2')[property] = [['0', '0']]));
        const failure = await failureOf(write);
        expect(failure?.code).toBe('InvalidArgument');
        expect(failure?.debugInfo.errorLocation).toBe(`Range.${property}`);
      },
    );

    it('only the first of merged cells takes a value', async () => {
      await onSheet1((sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1:B1').values = [['a', 'b']];
      });
      expect([bed.excel.value('Sheet1', 'A1'), bed.excel.value('Sheet1', 'B1')]).toEqual([
        'a',
        null,
      ]);
    });

    it('a grid of more than 1,500 cells, which office.js cuts into pieces, arrives whole', async () => {
      const values = Array.from({ length: 2000 }, (_, row) => [row, `dòng ${row}`]);
      await onSheet1((sheet) => (sheet.getRange('A1:B2000').values = values));
      expect(bed.excel.value('Sheet1', 'B2000')).toBe('dòng 1999');
      const tooFew = onSheet1((sheet) => (sheet.getRange('A1:B2001').values = values));
      expect(await codeOf(tooFew)).toBe('InvalidArgument');
    });
  });

  describe('formulas', () => {
    it('without a calculator their values are refused by name, and only when they are read', async () => {
      const range = await onSheet1((sheet) => {
        sheet.getRange('A1').formulas = [['=1+1']];
        return sheet.getRange('A1').load('formulas');
      });
      expect(range.formulas).toEqual([['=1+1']]);
      const read = onSheet1((sheet) => sheet.getRange('A1').load('values'));
      expect(await codeOf(read)).toBe('NotImplemented');
      expect(bed.excel.refusals.splice(0).map(({ message }) => message)).toEqual([
        'The simulated Excel has no Range.values: nobody calculates =1+1 in Sheet1!A1',
      ]);
    });

    it('a calculator gives them their values, in the book, too', async () => {
      const excel = bed.open({ calculate: (_, { row }, formula) => `${row} ${formula}` });
      const range = await onSheet1((sheet) => {
        const cells = sheet.getRange('A1:A2');
        cells.formulas = [['=1+1'], ['=2+2']];
        return cells.load('values');
      });
      expect(range.values).toEqual([['0 =1+1'], ['1 =2+2']]);
      expect(excel.book.sheets[0]?.cells.get(1)?.get(0)?.value).toBe('1 =2+2');
    });
  });

  describe('what is read from cells', () => {
    it('the used range holds what has a value, and with formats more', async () => {
      bed.excel.user.type('Sheet1', 'B2', 'x');
      bed.excel.user.type('Sheet1', 'C4', 1);
      const [values, formats] = await onSheet1((sheet) => {
        sheet.getRange('E5').format.font.bold = true;
        return [
          sheet.getUsedRangeOrNullObject(true).load('address'),
          sheet.getUsedRangeOrNullObject().load('address'),
        ] as const;
      });
      expect([values.address, formats.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:E5']);
    });

    it('entire columns answer null instead of a grid', async () => {
      const range = await onSheet1((sheet) =>
        sheet.getRange('A:B').load('values,address,cellCount'),
      );
      expect([range.values, range.address, range.cellCount]).toEqual([
        null,
        'Sheet1!A:B',
        2_097_152,
      ]);
    });

    it('more than five million cells at once are refused', async () => {
      const read = onSheet1((sheet) => sheet.getRange('A1:F1000000').load('values'));
      expect(await codeOf(read)).toBe('RangeExceedsLimit');
    });

    it('text is what the cell shows', async () => {
      bed.excel.user.type('Sheet1', 'A1', 7);
      const range = await onSheet1((sheet) => {
        sheet.getRange('A1').numberFormat = [['[=0]0;[<10]00;#,##0']];
        return sheet.getRange('A1').load('text');
      });
      expect(range.text).toEqual([['07']]);
    });
  });
}
