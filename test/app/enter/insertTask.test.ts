import { describe, expect, it } from 'vitest';
import { addTasks } from '../../../src/app/addTasks';
import { groupsOf, insertTask } from '../../../src/app/enter/insertTask';
import { removeRow } from '../../../src/app/enter/removeRow';
import { undoWrite } from '../../../src/app/undoWrite';
import type { FileWorkbook } from '../../../src/file/workbook';
import { findSheet } from '../../../src/workbook/snapshot';
import { aTask } from '../../support/plan';
import { put } from '../workbook';
import { ourBook, refOf, reviewed } from './books';

const grouped = async () => {
  const workbook = await ourBook();
  for (const group of ['I. Chỉ đạo', 'II. Tuyên truyền']) {
    await addTasks(workbook, (first) =>
      [0, 1].map((index) =>
        aTask({ number: String(first + index), content: `Việc ${first + index}`, group }),
      ),
    );
  }
  return workbook;
};

const planIn = async (workbook: FileWorkbook) => (await reviewed(workbook)).reading.plan;

const listed = async (workbook: FileWorkbook) =>
  (await planIn(workbook)).tasks.slice(8).map(({ number, group }) => `${number} ${group}`);

describe('a task that is put into a group', () => {
  it('stands at its end; what is below moves down, and comes back', async () => {
    const workbook = await grouped();
    const before = await planIn(workbook);
    expect(groupsOf(before)).toEqual(['I. Chỉ đạo', 'II. Tuyên truyền']);
    const added = await insertTask(workbook, ' Việc mới ', 'I. Chỉ đạo');
    expect(await listed(workbook)).toEqual([
      '9 I. Chỉ đạo',
      '10 I. Chỉ đạo',
      '13 I. Chỉ đạo',
      '11 II. Tuyên truyền',
      '12 II. Tuyên truyền',
    ]);
    expect((await planIn(workbook)).tasks[10]?.content).toBe('Việc mới');
    if (added.kind !== 'added') throw new Error(added.kind);
    await undoWrite(workbook, added.write);
    expect(await planIn(workbook)).toEqual(before);
  });

  it('a formula that somebody typed goes down with its row, and up again with it', async () => {
    const workbook = await grouped();
    const formula = { formula: '="68"&" tin"', value: '68 tin' };
    await put(workbook, 'Nhiệm vụ', 'C15', formula);
    await put(workbook, 'Nhiệm vụ', 'C14', formula);
    await insertTask(workbook, 'Việc mới', 'I. Chỉ đạo');
    const formulas = async () => {
      const found = findSheet(await workbook.read(), 'Nhiệm vụ')?.formulas;
      return ['C13', 'C14', 'C15', 'C16'].filter((cell) => found?.get(cell) === formula.formula);
    };
    expect(await formulas()).toEqual(['C15', 'C16']);
    const formats = workbook.book.sheets
      .find(({ name }) => name === 'Nhiệm vụ')
      ?.cells.get(15)
      ?.get(2)?.format;
    expect(JSON.stringify(formats)).not.toContain('"@"');
    await removeRow(workbook, await refOf(workbook, '13'));
    expect(await formulas()).toEqual(['C14', 'C15']);
  });

  it('is the last of the table in the last group, and where the group is gone', async () => {
    const workbook = await grouped();
    await insertTask(workbook, 'Việc mới', 'II. Tuyên truyền');
    await insertTask(workbook, 'Việc nữa', 'IV. Không có');
    expect((await listed(workbook)).slice(-2)).toEqual([
      '13 II. Tuyên truyền',
      '14 II. Tuyên truyền',
    ]);
  });
});
