import { describe, expect, it } from 'vitest';
import { addTasks } from '../../src/app/addTasks';
import { createSheets } from '../../src/app/createSheets';
import { undoWrite } from '../../src/app/undoWrite';
import { newBook } from '../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../src/file/workbook';
import { readPlan } from '../../src/read/plan';
import { overwrittenCells } from '../../src/write/formulas';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import type { Task } from '../../src/domain/plan';
import { findSheet } from '../../src/workbook/snapshot';
import { aTask } from '../support/plan';
import { put, textAt } from './workbook';

const vinhLinh = async () => {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return workbook;
};

const some = (count: number, more: Partial<Task> = {}) => {
  return (first: number) =>
    Array.from({ length: count }, (_, index) =>
      aTask({
        number: String(first + index),
        content: `Nhiệm vụ thêm ${index + 1}`,
        result: 'Kế hoạch số 30/KH-UBND',
        mark: 'done',
        ...more,
      }),
    );
};

const planIn = async (workbook: FileWorkbook) => {
  const plan = readPlan(await workbook.read())?.plan;
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

const tableRows = async (workbook: FileWorkbook) =>
  findSheet(await workbook.read(), 'Nhiệm vụ')?.tables[0]?.area.rows;

describe('addTasks', () => {
  it('goes on behind the tasks that are there, in the prepared rows, with their formulas', async () => {
    const workbook = await vinhLinh();
    const before = await tableRows(workbook);
    expect(await addTasks(workbook, some(2))).toMatchObject({ kind: 'added', tasks: 2 });
    const { tasks } = await planIn(workbook);
    expect(tasks.map(({ number }) => number)).toEqual('12345678'.split('').concat('9', '10'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'E11')).toBe('Hoàn thành');
    expect(await textAt(workbook, 'Nhiệm vụ', 'F11')).toBe('01 TLKC');
    expect(await tableRows(workbook)).toBe(before);
  });

  it('lets the table grow where its prepared rows are too few', async () => {
    const workbook = await vinhLinh();
    await addTasks(workbook, some(60));
    expect(await tableRows(workbook)).toBe(1 + 8 + 60);
    const snapshot = await workbook.read();
    expect(overwrittenCells(snapshot)).toEqual([]);
    expect(await textAt(workbook, 'Nhiệm vụ', 'E69')).toBe('Hoàn thành');
    expect((await planIn(workbook)).tasks.length).toBe(68);
    const look = workbook.book.sheets
      .find(({ name }) => name === 'Nhiệm vụ')
      ?.cells.get(68)
      ?.get(1)?.format;
    const first = workbook.book.sheets
      .find(({ name }) => name === 'Nhiệm vụ')
      ?.cells.get(1)
      ?.get(1)?.format;
    expect(look).toEqual(first);
  });

  it('groups are numbered on, and tasks without one make a group of their own', async () => {
    const workbook = await vinhLinh();
    await addTasks(workbook, some(1, { group: 'I. Chỉ đạo' }));
    await addTasks(workbook, some(1, { group: 'I. Chỉ đạo' }));
    await addTasks(workbook, some(1));
    const { tasks } = await planIn(workbook);
    expect(tasks.slice(8).map(({ number, group }) => [number, group])).toEqual([
      ['9', 'I. Chỉ đạo'],
      ['10', 'I. Chỉ đạo'],
      ['11', 'II. Nhiệm vụ bổ sung'],
    ]);
  });

  it('writes nothing over what stands below the table', async () => {
    const workbook = await vinhLinh();
    await put(workbook, 'Nhiệm vụ', 'B45', 'Ghi nhớ: gửi trước ngày 20');
    const before = await workbook.read();
    expect(await addTasks(workbook, some(60))).toEqual({
      kind: 'blocked',
      sheet: 'Nhiệm vụ',
      row: 45,
    });
    expect(await workbook.read()).toEqual(before);
  });

  it('is taken back as a whole', async () => {
    const workbook = await vinhLinh();
    const before = await planIn(workbook);
    const added = await addTasks(workbook, some(3));
    if (added.kind !== 'added') throw new Error(added.kind);
    await undoWrite(workbook, added.write);
    expect(await planIn(workbook)).toEqual(before);
  });

  it('does nothing where a table of ours is missing', async () => {
    const workbook = await vinhLinh();
    await workbook.apply([{ kind: 'removeSheet', sheet: 'Số liệu' }]);
    expect(await addTasks(workbook, some(1))).toEqual({ kind: 'incomplete' });
  });

  it('writes nothing into a newer workbook', async () => {
    const workbook = await vinhLinh();
    await workbook.apply([{ kind: 'setName', name: 'CCHC_PhienBanMau', formula: '=99' }]);
    await expect(addTasks(workbook, some(1))).rejects.toMatchObject({ code: 'newerTemplate' });
  });
});
