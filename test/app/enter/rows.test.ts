import { describe, expect, it } from 'vitest';
import { addRows, type RowsAdded } from '../../../src/app/addRows';
import { countChoices, linkedTasks, newCount } from '../../../src/app/enter/countChoices';
import { newTask } from '../../../src/app/enter/newTask';
import { pastedProofs, proofRow } from '../../../src/app/enter/pastedProofs';
import { type Removed, removeRow } from '../../../src/app/enter/removeRow';
import { undoWrite } from '../../../src/app/undoWrite';
import type { FileWorkbook } from '../../../src/file/workbook';
import { findSheet } from '../../../src/workbook/snapshot';
import { put, textAt } from '../workbook';
import { formOf, ourBook, refOf, reviewed, theirBook } from './books';

const tableOf = ({ book }: FileWorkbook, name: string) =>
  book.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)?.area;

const numbersOf = async (workbook: FileWorkbook) =>
  (await reviewed(workbook)).reading.plan.tasks.map(({ number }) => number);

const addTask = (workbook: FileWorkbook, content: string) =>
  addRows(workbook, 'tasks', ({ plan }) => [newTask(plan, content)]);

const written = (added: RowsAdded) => {
  if (added.kind !== 'added') throw new Error(added.kind);
  return added.write;
};

const removed = (outcome: Removed) => {
  if (outcome.kind !== 'removed') throw new Error(outcome.kind);
  return outcome.write;
};

const bookWithNote = async (cell: string) => {
  const workbook = await ourBook();
  await put(workbook, 'Nhiệm vụ', cell, 'Người lập biểu');
  return workbook;
};

describe('rows', () => {
  it('a new task stands below the others, in a prepared row', async () => {
    const workbook = await ourBook();
    const before = tableOf(workbook, 'NhiemVu');
    const write = written(await addTask(workbook, ' Việc mới '));
    expect((await numbersOf(workbook)).at(-1)).toBe('9');
    expect((await formOf(workbook, '9')).status.task.content).toBe('Việc mới');
    expect(tableOf(workbook, 'NhiemVu')).toEqual(before);
    await undoWrite(workbook, write);
    expect((await numbersOf(workbook)).at(-1)).toBe('8');
  });

  it('more rows than are prepared make the table grow, with the formulas of each row', async () => {
    const workbook = await ourBook();
    const before = tableOf(workbook, 'KiemChung')?.rows ?? 0;
    const links = Array.from({ length: 40 }, (_, index) => `https://a.gov.vn/bai-${index}`);
    await addRows(workbook, 'proofs', () =>
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
    await addRows(workbook, 'counts', ({ plan }) => [newCount(plan, fresh, '2', 5)]);
    const [count] = (await formOf(workbook, '2')).counts;
    expect([count?.count.channel, count?.values[0]?.text]).toEqual([fresh.label, '5']);
  });

  it('a task that is taken out takes its links along, and all of it comes back', async () => {
    const workbook = await ourBook();
    const before = (await workbook.read()).sheets.map(({ values }) => values);
    const write = removed(await removeRow(workbook, await refOf(workbook, '3')));
    expect(await numbersOf(workbook)).toEqual(['1', '2', '4', '5', '6', '7', '8']);
    const { plan } = (await reviewed(workbook)).reading;
    expect([...plan.counts, ...plan.proofs].filter(({ tasks }) => tasks.includes('3'))).toEqual([]);
    expect((await formOf(workbook, '4')).status.task.content).toContain('Tuyên truyền');
    await undoWrite(workbook, write);
    expect((await workbook.read()).sheets.map(({ values }) => values)).toEqual(before);
  });

  it.each(['B45', 'B40'])(
    'a new task takes a prepared row, whatever is noted below the table in %s',
    async (note) => {
      const workbook = await bookWithNote(note);
      await addTask(workbook, 'Việc mới');
      expect(await textAt(workbook, 'Nhiệm vụ', 'A10')).toBe('9');
      expect(await textAt(workbook, 'Nhiệm vụ', 'B10')).toBe('Việc mới');
      expect(await textAt(workbook, 'Nhiệm vụ', note)).toBe('Người lập biểu');
    },
  );

  it('rows that would run into a note below the table are not written', async () => {
    const workbook = await bookWithNote('B45');
    const before = await workbook.read();
    const many = Array.from({ length: 60 }, (_, index) => ({ content: `Việc ${index}` }));
    const added = await addRows(workbook, 'tasks', () => many);
    expect(added).toEqual({ kind: 'blocked', sheet: 'Nhiệm vụ', row: 45 });
    expect(await workbook.read()).toEqual(before);
  });

  it('a figure of the catalogue is numbered on from those that are there', async () => {
    const workbook = await ourBook();
    const last = (await reviewed(workbook)).reading.plan.counts.length;
    const fresh = { label: 'Tờ rơi', unit: 'tờ' };
    await addRows(workbook, 'counts', ({ plan }) => [newCount(plan, fresh, '2', null)]);
    const { counts } = (await reviewed(workbook)).reading.plan;
    expect([last, counts.at(-1)?.number]).toEqual([counts.length - 1, String(counts.length)]);
  });

  it.each(['B45', 'B40'])(
    'a task that is taken out moves nothing below the table, as a note in %s',
    async (note) => {
      const workbook = await bookWithNote(note);
      const before = await workbook.read();
      const write = removed(await removeRow(workbook, await refOf(workbook, '3')));
      expect((await numbersOf(workbook)).slice(0, 7)).toEqual('1245678'.split(''));
      expect(await textAt(workbook, 'Nhiệm vụ', note)).toBe('Người lập biểu');
      const rows = write.steps.flat().filter(({ sheet }) => sheet === 'Nhiệm vụ');
      expect(Math.max(...rows.map(({ at }) => at.row))).toBeLessThan(39);
      await undoWrite(workbook, write);
      expect(await workbook.read()).toEqual(before);
    },
  );

  it('rows that were typed right below a full table go on with it', async () => {
    const workbook = await ourBook();
    const area = tableOf(workbook, 'NhiemVu');
    if (area === undefined) throw new Error('no table');
    await workbook.apply([{ kind: 'resizeTable', name: 'NhiemVu', area: { ...area, rows: 9 } }]);
    await put(workbook, 'Nhiệm vụ', 'A10', '9');
    await put(workbook, 'Nhiệm vụ', 'B10', 'Gõ dưới bảng');
    await removeRow(workbook, await refOf(workbook, '3'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'B9')).toBe('Gõ dưới bảng');
    expect(await textAt(workbook, 'Nhiệm vụ', 'B10')).toBeNull();
    await addTask(workbook, 'Việc mới');
    expect(await textAt(workbook, 'Nhiệm vụ', 'B10')).toBe('Việc mới');
  });

  it('a row that is gone is said to be gone', async () => {
    const workbook = await ourBook();
    const ref = await refOf(workbook, '3');
    await removeRow(workbook, ref);
    expect(await removeRow(workbook, ref)).toEqual({ kind: 'gone' });
  });

  it('a table of others is never made longer or shorter', async () => {
    const workbook = theirBook();
    expect(await addTask(workbook, 'x')).toEqual({ kind: 'incomplete' });
    expect(await removeRow(workbook, await refOf(workbook, '2'))).toEqual({ kind: 'notOurs' });
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
