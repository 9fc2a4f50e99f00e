import { describe, expect, it } from 'vitest';
import { addRows } from '../../../src/app/enter/addRows';
import { countChoices, linkedTasks, newCount } from '../../../src/app/enter/countChoices';
import { newTask, nextTaskNumber } from '../../../src/app/enter/newTask';
import { pastedProofs, proofRow } from '../../../src/app/enter/pastedProofs';
import { removeRow } from '../../../src/app/enter/removeRow';
import { undoWrite } from '../../../src/app/undoWrite';
import type { FileWorkbook } from '../../../src/file/workbook';
import { findSheet } from '../../../src/workbook/snapshot';
import { formOf, ourBook, refOf, reviewed, theirBook } from './books';

const tableOf = ({ book }: FileWorkbook, name: string) =>
  book.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)?.area;

const numbersOf = async (workbook: FileWorkbook) =>
  (await reviewed(workbook)).reading.plan.tasks.map(({ number }) => number);

describe('rows', () => {
  it('a new task stands below the others, in a prepared row', async () => {
    const workbook = await ourBook();
    const before = tableOf(workbook, 'NhiemVu');
    const known = await reviewed(workbook);
    expect(nextTaskNumber(known)).toBe('9');
    const write = await addRows(workbook, 'tasks', [newTask(known, ' Việc mới ')]);
    expect((await numbersOf(workbook)).at(-1)).toBe('9');
    expect((await formOf(workbook, '9')).status.task.content).toBe('Việc mới');
    expect(tableOf(workbook, 'NhiemVu')).toEqual(before);
    if (write !== null) await undoWrite(workbook, write);
    expect((await numbersOf(workbook)).at(-1)).toBe('8');
  });

  it('more rows than are prepared make the table grow, with the formulas of each row', async () => {
    const workbook = await ourBook();
    const before = tableOf(workbook, 'KiemChung')?.rows ?? 0;
    const links = Array.from({ length: 40 }, (_, index) => `https://a.gov.vn/bai-${index}`);
    await addRows(
      workbook,
      'proofs',
      pastedProofs(links.join('\n')).map((proof) => proofRow('2', proof)),
    );
    const sheet = findSheet(await workbook.read(), 'Tài liệu kiểm chứng');
    const area = tableOf(workbook, 'KiemChung');
    expect(area?.rows).toBeGreaterThan(before);
    expect((await formOf(workbook, '2')).proofs.length).toBe(40);
    expect(sheet?.formulas.has(`F${(area?.row ?? 0) + (area?.rows ?? 0)}`)).toBe(true);
    expect((await formOf(workbook, '2')).status.basis.proofs.length).toBe(40);
  });

  it('a figure is linked to a task, and a form of the catalogue becomes a row', async () => {
    const workbook = await ourBook();
    const choices = countChoices(await reviewed(workbook), '2', true);
    const [row] = choices;
    expect(row?.kind).toBe('row');
    expect(linkedTasks(['3', '6'], '2', true)).toBe('3; 6; 2');
    expect(linkedTasks(['3', '6.'], '6', false)).toBe('3');
    const fresh = choices.find(({ kind }) => kind === 'new');
    if (fresh === undefined) throw new Error('nothing new');
    await addRows(workbook, 'counts', [newCount(fresh, '2', 5)]);
    const [count] = (await formOf(workbook, '2')).counts;
    expect([count?.count.channel, count?.values[0]?.text]).toEqual([fresh.label, '5']);
  });

  it('a task that is taken out takes its links along, and all of it comes back', async () => {
    const workbook = await ourBook();
    const before = (await workbook.read()).sheets.map(({ values }) => values);
    const write = await removeRow(workbook, await refOf(workbook, '3'));
    expect(await numbersOf(workbook)).toEqual(['1', '2', '4', '5', '6', '7', '8']);
    const { plan } = (await reviewed(workbook)).reading;
    expect([...plan.counts, ...plan.proofs].filter(({ tasks }) => tasks.includes('3'))).toEqual([]);
    expect((await formOf(workbook, '4')).status.task.content).toContain('Tuyên truyền');
    if (write !== null) await undoWrite(workbook, write);
    expect((await workbook.read()).sheets.map(({ values }) => values)).toEqual(before);
  });

  it('a table of others is never made longer or shorter', async () => {
    const workbook = theirBook();
    expect(await addRows(workbook, 'tasks', [{ content: 'x' }])).toBeNull();
    expect(await removeRow(workbook, await refOf(workbook, '2'))).toBeNull();
    expect((await formOf(workbook, '2')).canAdd).toEqual({
      tasks: false,
      counts: false,
      proofs: false,
    });
  });
});

describe('pasted proofs', () => {
  it('each link is one, with the words beside it or above it', () => {
    const text = [
      '- Link bài: https://a.gov.vn/1',
      'Hội nghị tập huấn CCHC',
      'https://a.gov.vn/2',
      'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
      'Tin về đối thoại: https://a.gov.vn/3, https://a.gov.vn/4.',
      '',
    ].join('\n');
    const proofs = pastedProofs(text);
    expect(proofs.map(({ name, location }) => [name, location])).toEqual([
      ['', 'https://a.gov.vn/1'],
      ['Hội nghị tập huấn CCHC', 'https://a.gov.vn/2'],
      ['Kế hoạch số 29/KH-UBND ngày 31/01/2024', ''],
      ['Tin về đối thoại', 'https://a.gov.vn/3'],
      ['Tin về đối thoại', 'https://a.gov.vn/4'],
    ]);
    expect(proofRow('4', proofs[2] ?? { name: '', location: '', day: null })).toEqual({
      tasks: '4',
      name: 'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
      location: '',
      day: 45322,
    });
  });

  it('nothing is pasted where nothing is said', () => {
    expect(pastedProofs('\n \n')).toEqual([]);
  });
});
