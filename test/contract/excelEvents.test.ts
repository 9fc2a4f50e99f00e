import { afterEach, describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import { testBed } from '../excel/testBed';

const bed = testBed();

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('changes of the workbook in Excel', () => {
  let stop: () => void;
  afterEach(() => stop());

  const listen = async () => {
    const told = { changes: 0, lost: 0 };
    stop = excelWorkbook.subscribe(
      () => void (told.changes += 1),
      () => void (told.lost += 1),
    );
    await soon();
    return told;
  };
  const write = () =>
    excelWorkbook.apply([
      {
        kind: 'putCells',
        sheet: 'Sheet1',
        block: { at: { row: 0, column: 0 }, cells: [['x']], formats: ['@'] },
      },
    ]);

  it('what a user types is told, on whatever sheet; what we write is not', async () => {
    const told = await listen();
    await write();
    await soon();
    expect(told).toEqual({ changes: 0, lost: 0 });
    bed.excel.user.type('Sheet1', 'B2', 'y');
    await expect.poll(() => told).toEqual({ changes: 1, lost: 0 });
  });

  it('a sheet that came or went is told', async () => {
    const told = await listen();
    await excelWorkbook.apply([{ kind: 'addSheet', sheet: 'Nhiệm vụ' }]);
    await expect.poll(() => told.changes).toBe(1);
    bed.excel.user.remove('Nhiệm vụ');
    await expect.poll(() => told.changes).toBe(2);
  });

  it('whoever no longer listens is told nothing, and Excel is asked to forget them', async () => {
    const told = await listen();
    stop();
    await expect.poll(() => bed.excel.workbook.watched.size).toBe(0);
    bed.excel.user.type('Sheet1', 'B2', 'y');
    await soon();
    expect(told).toEqual({ changes: 0, lost: 0 });
  });

  it('an Excel that refuses to tell of changes is lost once, and nothing is thrown', async () => {
    bed.excel.failRequest(1, { code: 'GeneralException' });
    const told = await listen();
    expect(told).toEqual({ changes: 0, lost: 1 });
    await write();
    stop();
    await soon();
    expect(bed.excel.value('Sheet1', 'A1')).toBe('x');
  });

  it('the subscription waits while a cell is being typed into', async () => {
    bed.excel.editingCell = true;
    const told = await listen();
    bed.excel.editingCell = false;
    await soon();
    bed.excel.user.type('Sheet1', 'B2', 'y');
    await expect.poll(() => told).toEqual({ changes: 1, lost: 0 });
  });
});
