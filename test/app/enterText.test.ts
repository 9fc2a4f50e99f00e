import { describe, expect, it } from 'vitest';
import { enterText, type Entry, inputOf } from '../../src/app/enterText';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { day } from '../support/days';

const entry = (text: string, more: Partial<Entry> = {}): Entry => ({
  at: { row: 0, column: 0 },
  text,
  kind: 'text',
  format: '@',
  ...more,
});

async function entered(...entries: Entry[]) {
  const workbook = fileWorkbook(newBook());
  await workbook.apply([{ kind: 'addSheet', sheet: 'A' }]);
  await enterText(workbook, 'A', entries);
  return workbook.book.sheets[0]?.cells.get(0)?.get(0);
}

describe('enterText', () => {
  it('a text stays text, whatever it looks like', async () => {
    expect(await entered(entry('=1+1'))).toMatchObject({ value: '=1+1', formula: null });
    expect(await entered(entry('08'))).toMatchObject({ value: '08' });
  });

  it('a day typed as staff type it is a day of the calendar in the format of its cell', async () => {
    const typed = entry('08/3/2024', { kind: 'day', format: 'dd/mm/yyyy' });
    expect(await entered(typed)).toEqual({
      value: day('8/3/2024'),
      formula: null,
      format: { numberFormat: 'dd/mm/yyyy' },
    });
  });

  it('what does not fit is kept as it was typed, and the cell keeps its format', async () => {
    const format = '[=0]0;[<10]00;#,##0';
    expect(await entered(entry('hơn 285', { kind: 'number', format }))).toEqual({
      value: 'hơn 285',
      formula: null,
      format: { numberFormat: format },
    });
  });

  it('all texts of one entry are one change', async () => {
    const workbook = fileWorkbook(newBook());
    await workbook.apply([{ kind: 'addSheet', sheet: 'A' }]);
    await enterText(workbook, 'A', [entry('a'), entry('b', { at: { row: 1, column: 0 } })]);
    workbook.undo();
    expect((await workbook.read()).sheets[0]?.values).toEqual([]);
  });

  it.each([
    ['1.250', 'number', 1250],
    ['12,5', 'number', 12.5],
    ['1.250', 'any', '1.250'],
    ['3.1', 'any', '3.1'],
    ['08', 'any', '08'],
    ['8', 'any', 8],
    ['87,5', 'percent', 0.875],
    ['100%', 'percent', 1],
    ['hơn 80%', 'percent', 'hơn 80%'],
    ['31/02/2024', 'day', '31/02/2024'],
    ['3/2024', 'day', '3/2024'],
    ['  ', 'text', null],
    ['- Đã làm ', 'text', '- Đã làm '],
  ] as const)('%j in a cell for %s is %j', (text, kind, input) => {
    expect(inputOf(text, kind)).toBe(input);
  });
});
