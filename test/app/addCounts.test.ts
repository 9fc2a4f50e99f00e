import { describe, expect, it } from 'vitest';
import { addCounts } from '../../src/app/addCounts';
import { type CountOffer, countOffers } from '../../src/app/countOffers';
import { createSheets } from '../../src/app/createSheets';
import { undoWrite } from '../../src/app/undoWrite';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { Plan, Task } from '../../src/domain/plan';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { readPlan } from '../../src/read/plan';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import type { WorkbookPort } from '../../src/workbook/port';
import { aTask } from '../support/plan';
import { put, textAt } from './workbook';

const aPlan = (...tasks: Partial<Task>[]): Plan => ({
  ...BLANK_PLAN,
  tasks: tasks.map((task) => aTask(task)),
});

const opened = async (plan: Plan, split: 'whole' | 'months' = 'whole') => {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, { plan, split });
  return workbook;
};

const planIn = async (workbook: WorkbookPort) => {
  const plan = readPlan(await workbook.read())?.plan;
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

const offersIn = async (workbook: WorkbookPort) => countOffers(await planIn(workbook));

const drawn = ({ channel, amount, unit, role, standing, selected }: CountOffer) =>
  `${selected ? '+' : '-'} ${channel} ${amount.value} ${unit} ${role} ${standing.kind}`;

const countsIn = async (workbook: WorkbookPort) =>
  (await planIn(workbook)).counts.map(({ number, channel, unit, figures, tasks, role }) => {
    const value = figures.split === 'whole' ? figures.value : null;
    const shown = value === null ? '' : 'text' in value ? value.text : value.value;
    return [number, channel, shown, unit, tasks.join('; '), role.kind].join(' | ');
  });

const RESULT = 'Đăng 68 tin, bài trên Cổng; tổ chức 38 cuộc họp với 950 lượt người';

describe('the figures of a result', () => {
  it('become rows that name the task, people beside their meetings', async () => {
    const workbook = await opened(aPlan({ number: '1', content: 'Đăng tin', result: RESULT }));
    const offers = await offersIn(workbook);
    expect(await addCounts(workbook, offers)).toMatchObject({ kind: 'added', rows: 3, gone: 0 });
    expect(await countsIn(workbook)).toEqual([
      '1 | Cổng/Trang TTĐT | 68 | tin, bài | 1 | plain',
      '2 | Hội nghị, cuộc họp lồng ghép | 38 | cuộc họp | 1 | plain',
      ' | - Lượt người | 950 | lượt người | 1 | paired',
    ]);
    expect((await offersIn(workbook)).map(({ standing }) => standing.kind)).toEqual([
      ...['same', 'same'],
      expect.any(String),
    ]);
  });

  it('of seed 004, task 3: what Số liệu has already is not offered twice', async () => {
    const workbook = await opened(VINH_LINH_BOOK.plan);
    const plan = await planIn(workbook);
    expect(countOffers(plan, plan.tasks[2] ?? null).map(drawn)).toEqual([
      '- Cổng Thông tin điện tử huyện 68 tin, bài plain same',
      '- Đài Truyền thanh huyện 42 tin, bài plain same',
      '- Mạng xã hội (Fanpage Đài Truyền thanh Vĩnh Linh) 26 tin, bài, video clip plain same',
      '- Báo Quảng Trị 2 bài plain same',
      '- Trang Thông tin điện tử các xã, thị trấn 285 tin, bài plain same',
    ]);
  });

  it('without Số liệu, seed 004 offers its five forms for task 3', async () => {
    const workbook = await opened(aPlan(...VINH_LINH_2024));
    const plan = await planIn(workbook);
    const offers = countOffers(plan, plan.tasks[2] ?? null);
    expect(offers.map(({ selected }) => selected)).toEqual([true, true, true, true, true]);
    await addCounts(workbook, offers);
    expect(await countsIn(workbook)).toEqual([
      '1 | Cổng/Trang TTĐT cấp huyện | 68 | tin, bài | 3 | plain',
      '2 | Truyền thanh cấp huyện | 42 | tin, bài | 3 | plain',
      '3 | Mạng xã hội | 26 | tin, bài, video clip | 3 | plain',
      '4 | Báo, Đài | 2 | bài | 3 | plain',
      '5 | Cổng/Trang TTĐT cấp xã | 285 | tin, bài | 3 | plain',
    ]);
    expect(await textAt(workbook, 'Số liệu', 'D6')).toBe('hơn 285');
  });

  it('fill a row that waits for them, and replace a figure only where that was chosen', async () => {
    const workbook = await opened(aPlan({ number: '1', content: 'Đăng tin', result: RESULT }));
    await addCounts(workbook, (await offersIn(workbook)).slice(0, 1));
    await put(workbook, 'Số liệu', 'D2', null);
    const [blank] = await offersIn(workbook);
    if (blank === undefined) throw new Error('no offer');
    expect(drawn(blank)).toBe('+ Cổng/Trang TTĐT 68 tin, bài plain blank');
    await addCounts(workbook, [blank]);
    expect(await textAt(workbook, 'Số liệu', 'D2')).toBe(68);
    await put(workbook, 'Số liệu', 'D2', 33);
    const [other] = await offersIn(workbook);
    if (other === undefined) throw new Error('no offer');
    expect(drawn(other)).toBe('- Cổng/Trang TTĐT 68 tin, bài plain other');
    await addCounts(workbook, [other]);
    expect(await textAt(workbook, 'Số liệu', 'D2')).toBe(68);
  });

  it('two figures of one form never go into one cell', async () => {
    const two = 'Đăng 68 tin, bài trên Cổng; trong tháng 12 đăng 12 tin, bài trên Cổng';
    const workbook = await opened(aPlan({ number: '1', content: 'Đăng tin', result: two }));
    await addCounts(workbook, (await offersIn(workbook)).slice(0, 1));
    await put(workbook, 'Số liệu', 'D2', null);
    const offers = await offersIn(workbook);
    expect(offers.map(drawn)).toEqual([
      '+ Cổng/Trang TTĐT 68 tin, bài plain blank',
      '- Cổng/Trang TTĐT 12 tin, bài plain new',
    ]);
    expect(offers[1]?.standing).toMatchObject({ beside: { channel: 'Cổng/Trang TTĐT' } });
    expect(await addCounts(workbook, offers)).toMatchObject({ rows: 2, gone: 0 });
    expect(await countsIn(workbook)).toEqual([
      '1 | Cổng/Trang TTĐT | 68 | tin, bài | 1 | plain',
      '2 | Cổng/Trang TTĐT | 12 | tin, bài | 1 | plain',
    ]);
    expect((await offersIn(workbook)).map(({ standing }) => standing.kind)).toEqual([
      'same',
      'same',
    ]);
  });

  it('of two tasks, one row that names neither takes the figure of the first', async () => {
    const tasks = ['1', '2'].map((number) => ({
      number,
      content: `Đăng tin ${number}`,
      result: `Đăng ${number}8 tin, bài trên Cổng`,
    }));
    const workbook = await opened(aPlan(...tasks));
    await addCounts(workbook, (await offersIn(workbook)).slice(0, 1));
    await put(workbook, 'Số liệu', 'D2', null);
    await put(workbook, 'Số liệu', 'E2', null);
    const offers = await offersIn(workbook);
    expect(offers.map(({ standing }) => standing.kind)).toEqual(['blank', 'blank']);
    expect(await addCounts(workbook, offers)).toMatchObject({ rows: 1, gone: 1 });
    expect(await textAt(workbook, 'Số liệu', 'D2')).toBe(18);
  });

  it('what the sheet says otherwise by now is left alone', async () => {
    const workbook = await opened(aPlan({ number: '1', content: 'Đăng tin', result: RESULT }));
    const offers = await offersIn(workbook);
    await put(workbook, 'Nhiệm vụ', 'C2', 'Đăng 70 tin, bài trên Cổng');
    expect(await addCounts(workbook, offers)).toMatchObject({ kind: 'added', rows: 0, gone: 3 });
    expect(await countsIn(workbook)).toEqual([]);
  });

  it('are taken back as a whole', async () => {
    const workbook = await opened(aPlan({ number: '1', content: 'Đăng tin', result: RESULT }));
    const added = await addCounts(workbook, await offersIn(workbook));
    if (added.kind !== 'added') throw new Error(added.kind);
    await undoWrite(workbook, added.write);
    expect(await countsIn(workbook)).toEqual([]);
  });

  it('have no place where figures are typed by months', async () => {
    const plan = aPlan({ number: '1', content: 'Đăng tin', result: RESULT });
    const workbook = await opened(plan, 'months');
    expect(await addCounts(workbook, await offersIn(workbook))).toEqual({ kind: 'split' });
  });
});
