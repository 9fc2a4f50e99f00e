import { describe, expect, it } from 'vitest';
import { addRows } from '../../../src/app/addRows';
import { newCount } from '../../../src/app/enter/countChoices';
import { enterFields, type FieldEntry } from '../../../src/app/enter/enterFields';
import type { FormField } from '../../../src/app/enter/taskForm';
import { undoWrite } from '../../../src/app/undoWrite';
import type { FileWorkbook } from '../../../src/file/workbook';
import { put, textAt } from '../workbook';
import { fieldOf, formOf, ourBook, theirBook } from './books';

const entry = ({ row, field, text }: FormField, typed: string): FieldEntry => ({
  row,
  field,
  shown: text,
  typed,
});

async function enter(workbook: FileWorkbook, form: FormField, typed: string) {
  return enterFields(workbook, [entry(form, typed)]);
}

describe('what is typed into a field', () => {
  it('stands in its cell, as text whatever it looks like', async () => {
    const workbook = await ourBook();
    const form = await fieldOf(workbook, '2', 'result');
    expect((await enter(workbook, form, '- Thực hiện\n=68 tin')).outcomes).toEqual([
      { kind: 'written' },
    ]);
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('- Thực hiện\n=68 tin');
    expect((await fieldOf(workbook, '2', 'result')).text).toBe('- Thực hiện\n=68 tin');
  });

  it('is refused where the cell says something else than was shown, and both are told', async () => {
    const workbook = await ourBook();
    const form = await fieldOf(workbook, '2', 'result');
    await put(workbook, 'Nhiệm vụ', 'C3', 'Của người khác');
    const entered = await enter(workbook, form, 'Của tôi');
    expect(entered.outcomes).toEqual([{ kind: 'changed', now: 'Của người khác' }]);
    expect(entered.steps).toEqual([]);
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Của người khác');
    await enterFields(workbook, [{ ...entry(form, 'Của tôi'), shown: 'Của người khác' }]);
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Của tôi');
  });

  it('finds its row where rows were put above it', async () => {
    const workbook = theirBook();
    const form = await fieldOf(workbook, '2', 'result');
    await put(workbook, 'PL1', 'A4', '3');
    await put(workbook, 'PL1', 'B4', 'Đăng tin, bài');
    await put(workbook, 'PL1', 'B3', 'Việc khác');
    expect((await enter(workbook, form, '68 tin')).outcomes).toEqual([{ kind: 'written' }]);
    expect([await textAt(workbook, 'PL1', 'C3'), await textAt(workbook, 'PL1', 'C4')]).toEqual([
      null,
      '68 tin',
    ]);
  });

  it('goes to the row of its own task, where another of the same form has come to its place', async () => {
    const workbook = await ourBook();
    const fresh = { label: 'Tờ rơi', unit: 'tờ' };
    await addRows(workbook, 'counts', ({ plan }) =>
      ['3', '4'].map((task) => newCount(plan, fresh, task, null)),
    );
    const formFor = async (task: string) => {
      const { counts } = await formOf(workbook, task);
      const value = counts.find(({ count }) => count.channel === 'Tờ rơi')?.values[0];
      if (value === undefined) throw new Error(`no figure of ${task}`);
      return value;
    };
    const [third, fourth] = [await formFor('3'), await formFor('4')];
    await put(workbook, 'Số liệu', `E${third.row.at.row + 1}`, '4');
    await put(workbook, 'Số liệu', `E${fourth.row.at.row + 1}`, '3');
    expect((await enter(workbook, third, '5')).outcomes).toEqual([{ kind: 'written' }]);
    expect([(await formFor('3')).text, (await formFor('4')).text]).toEqual(['5', '']);
  });

  it('is not written into a row that is gone', async () => {
    const workbook = theirBook();
    const form = await fieldOf(workbook, '2', 'result');
    await put(workbook, 'PL1', 'B3', 'Việc khác');
    const { outcomes, steps } = await enter(workbook, form, '68 tin');
    expect([outcomes, steps]).toEqual([[{ kind: 'gone' }], []]);
  });

  it('ticks one of two columns as the others are ticked, and clears the other', async () => {
    const workbook = theirBook();
    const row = async () => [
      await textAt(workbook, 'PL1', 'D3'),
      await textAt(workbook, 'PL1', 'E3'),
    ];
    await enter(workbook, await fieldOf(workbook, '2', 'mark'), 'Chưa hoàn thành');
    expect(await row()).toEqual([null, 'X']);
    const { steps, made } = await enter(
      workbook,
      await fieldOf(workbook, '2', 'mark'),
      'Hoàn thành',
    );
    expect(await row()).toEqual(['X', null]);
    await undoWrite(workbook, { steps, made });
    expect(await row()).toEqual([null, 'X']);
    await enter(workbook, await fieldOf(workbook, '2', 'mark'), 'Không phát sinh');
    expect((await fieldOf(workbook, '2', 'mark')).text).toBe('Không phát sinh');
    await enter(workbook, await fieldOf(workbook, '2', 'mark'), '');
    expect(await row()).toEqual([null, null]);
  });

  it('is a number where it is one; "hơn 285" stays what it says', async () => {
    const workbook = await ourBook();
    const [count] = (await formOf(workbook, '3')).counts;
    const value = count?.values[0];
    if (value === undefined) throw new Error('no figure');
    const cell = `D${value.row.at.row + 1}`;
    await enter(workbook, value, '1.250');
    expect(await textAt(workbook, 'Số liệu', cell)).toBe(1250);
    await enter(workbook, { ...value, text: '1250' }, 'hơn 285');
    expect(await textAt(workbook, 'Số liệu', cell)).toBe('hơn 285');
  });

  it('says of a formula and of a column that is not there that they are closed', async () => {
    const workbook = theirBook();
    await put(workbook, 'PL1', 'C3', { formula: '="68"&" tin"', value: '68 tin' });
    const form = await fieldOf(workbook, '2', 'result');
    expect([form.text, form.closed]).toEqual(['68 tin', 'formula']);
    expect((await enter(workbook, form, 'x')).outcomes).toEqual([
      { kind: 'closed', why: 'formula' },
    ]);
    expect((await formOf(workbook, '2')).fields.reason?.closed).toBe('missing');
  });

  it('is taken back where the writing breaks off half-way', async () => {
    const workbook = theirBook();
    const form = await fieldOf(workbook, '2', 'mark');
    let calls = 0;
    const broken = {
      ...workbook,
      apply: async (edits: Parameters<typeof workbook.apply>[0]) => {
        calls += 1;
        if (calls > 1) return workbook.apply(edits);
        await workbook.apply(edits.slice(0, 1));
        throw new Error('connection lost');
      },
    };
    await expect(enterFields(broken, [entry(form, 'Hoàn thành')])).rejects.toThrow();
    expect([await textAt(workbook, 'PL1', 'D3'), await textAt(workbook, 'PL1', 'E3')]).toEqual([
      null,
      null,
    ]);
  });
});
