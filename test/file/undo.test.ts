import { describe, expect, it } from 'vitest';
import { fileWorkbook } from '../../src/file/workbook';
import { bookOf, put, SHEET } from './books';

async function workbookOf(...cells: string[]) {
  const workbook = fileWorkbook(bookOf());
  for (const cell of cells) await workbook.apply([put('A1', [[cell]])]);
  const value = async () => (await workbook.read()).sheets[0]?.values[0]?.[0] ?? null;
  return { workbook, value };
}

describe('undo', () => {
  it('goes back and forth step by step', async () => {
    const { workbook, value } = await workbookOf('a', 'b');
    expect([workbook.canUndo(), workbook.canRedo()]).toEqual([true, false]);
    workbook.undo();
    expect(await value()).toBe('a');
    workbook.undo();
    expect([await value(), workbook.canUndo()]).toEqual([null, false]);
    workbook.redo();
    workbook.redo();
    expect([await value(), workbook.canRedo()]).toEqual(['b', false]);
    workbook.redo();
    expect(await value()).toBe('b');
  });

  it('a new step ends the way forth', async () => {
    const { workbook, value } = await workbookOf('a', 'b');
    workbook.undo();
    await workbook.apply([put('A1', [['c']])]);
    workbook.redo();
    expect(await value()).toBe('c');
    workbook.undo();
    expect(await value()).toBe('a');
  });

  it('what one action does in several requests is one step', async () => {
    const { workbook, value } = await workbookOf('a');
    await workbook.together(async () => {
      await workbook.apply([put('A1', [['b']])]);
      await workbook.apply([put('A1', [['c']])]);
    });
    await workbook.apply([put('A1', [['d']])]);
    workbook.undo();
    expect(await value()).toBe('c');
    workbook.undo();
    expect(await value()).toBe('a');
  });

  it('an action that fails is over as well, and a request that changes nothing is no step', async () => {
    const { workbook, value } = await workbookOf('a');
    const failing = workbook.together(async () => {
      await workbook.apply([put('A1', [['b']])]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await workbook.apply([]);
    await workbook.apply([put('A1', [['c']])]);
    workbook.undo();
    expect(await value()).toBe('b');
  });

  it('results follow their step, and jumps are none', async () => {
    const { workbook, value } = await workbookOf('a');
    await workbook.apply([put('A1', [[{ formula: '=1', value: null }]])]);
    await workbook.follow([{ sheet: SHEET, at: { row: 0, column: 0 }, value: 1 }], []);
    await workbook.show(SHEET, { row: 3, column: 3, rows: 1, columns: 1 });
    expect(await value()).toBe(1);
    workbook.undo();
    expect(await value()).toBe('a');
    workbook.redo();
    expect(await value()).toBe(1);
  });

  it('a result goes into cells with a formula only', async () => {
    const { workbook, value } = await workbookOf('a');
    await workbook.follow([{ sheet: SHEET, at: { row: 0, column: 0 }, value: 1 }], []);
    expect(await value()).toBe('a');
  });

  it('sheets come back with their names, and the same objects as before', async () => {
    const { workbook } = await workbookOf('a');
    const sheets = [...workbook.book.sheets];
    expect(workbook.isChanged()).toBe(true);
    await workbook.apply([
      { kind: 'addSheet', sheet: 'B' },
      { kind: 'setName', name: 'X', formula: '=1' },
    ]);
    workbook.undo();
    expect(workbook.book.sheets.every((sheet, index) => sheet === sheets[index])).toBe(true);
    expect([workbook.book.sheets.length, workbook.book.names.size]).toEqual([1, 0]);
    workbook.undo();
    expect(workbook.isChanged()).toBe(false);
  });

  it('a former state is never written into', async () => {
    const { workbook } = await workbookOf('a');
    const [before] = workbook.book.sheets;
    await workbook.apply([put('A1', [['b']])]);
    await workbook.apply([put('B1', [['c']])]);
    expect(before?.cells.get(0)?.get(0)?.value).toBe('a');
    expect(before?.cells.get(0)?.size).toBe(1);
  });
});
