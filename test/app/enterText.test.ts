import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { enterText } from '../../src/app/enterText';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { valueAt } from '../../src/workbook/snapshot';

describe('enterText', () => {
  it('keeps the row of a task as high as its longest text', async () => {
    const workbook = fileWorkbook(newBook());
    await createSheets(workbook, VINH_LINH_2024);
    const height = () => workbook.book.sheets[1]?.heights.get(2);
    const before = height() ?? 0;
    const at = { row: 2, column: 2 };
    await enterText(workbook, 'Nhiệm vụ', at, 'dòng\n'.repeat(10));
    expect(height()).toBe(11 * 15.75);
    await enterText(workbook, 'Nhiệm vụ', at, '- Đã thực hiện');
    expect(height()).toBe(before);
    const sheet = (await workbook.read()).sheets[1];
    expect(sheet && valueAt(sheet, at)).toBe('- Đã thực hiện');
  });

  it('writes into any other sheet as it is', async () => {
    const workbook = fileWorkbook(newBook());
    await workbook.apply([{ kind: 'addSheet', sheet: 'Khác' }]);
    await enterText(workbook, 'Khác', { row: 0, column: 0 }, '=1+1');
    expect((await workbook.read()).sheets[0]?.values).toEqual([['=1+1']]);
    expect(workbook.book.sheets[0]?.heights.size).toBe(0);
  });
});
