import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_TASK } from '../../src/domain/blank';
import { locate, readPlan } from '../../src/read/plan';
import type { CellValue } from '../../src/workbook/snapshot';
import { aSheet, aSnapshot } from '../support/snapshot';

const HEADINGS = ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'];

const read = (...rows: CellValue[][]) => readPlan(aSnapshot(aSheet('Sheet1', [HEADINGS, ...rows])));

describe('readPlan', () => {
  it('reads a task from each row that has a content', () => {
    const reading = read(
      [1, 'Xây dựng Kế hoạch', '  Kế hoạch số 29/KH-UBND ', 'Hoàn thành', null],
      [null, null, null, null, null],
      ['2', 'Tổ chức cuộc thi', null, 'Chưa hoàn thành', 'lùi sang quý I'],
    );
    expect(reading?.plan.tasks).toEqual([
      {
        ...BLANK_TASK,
        at: { sheet: 'Sheet1', row: 1 },
        number: '1',
        content: 'Xây dựng Kế hoạch',
        result: 'Kế hoạch số 29/KH-UBND',
        mark: 'done',
        note: '',
      },
      {
        ...BLANK_TASK,
        at: { sheet: 'Sheet1', row: 3 },
        number: '2',
        content: 'Tổ chức cuộc thi',
        result: '',
        mark: 'notDone',
        note: 'lùi sang quý I',
      },
    ]);
  });

  it('finds the headings below a title, in another order, in decomposed letters', () => {
    const moved = [...HEADINGS].reverse().map((heading) => `${heading.normalize('NFD')} `);
    const sheet = aSheet('Trang khác', [
      ['UBND xã', null, null, null, null],
      moved,
      [null, 'x', 'Đã ban hành', 'Xây dựng Kế hoạch', '1'],
    ]);
    const reading = readPlan(aSnapshot(aSheet('Trống', []), sheet));
    expect(reading?.plan.tasks).toEqual([
      {
        ...BLANK_TASK,
        at: { sheet: 'Trang khác', row: 2 },
        number: '1',
        content: 'Xây dựng Kế hoạch',
        result: 'Đã ban hành',
        mark: 'done',
        note: '',
      },
    ]);
  });

  it('keeps a mark that it does not understand', () => {
    const marks = ['gần xong', 'Đang thực hiện', 'x', null];
    const reading = read(...marks.map((mark) => ['1', 'Tổ chức cuộc thi', null, mark, null]));
    expect(reading?.plan.tasks.map(({ mark, unreadable }) => [mark, unreadable])).toEqual([
      [null, [{ field: 'mark', entry: { text: 'gần xong', problem: 'mark' } }]],
      [null, []],
      ['done', []],
      [null, []],
    ]);
    expect(reading?.unread).toEqual([]);
  });

  it('ticks in both columns say neither', () => {
    const six = ['STT', 'Nội dung nhiệm vụ', 'Hoàn thành', 'Chưa hoàn thành'];
    const rows = [six, ['1', 'Đối thoại', 'x', 'X'], ['2', 'Hội thi', 'không', 'x']];
    expect(
      readPlan(aSnapshot(aSheet('A', rows)))?.plan.tasks.map(({ mark, unreadable }) => [
        mark,
        unreadable,
      ]),
    ).toEqual([
      [null, [{ field: 'mark', entry: { text: 'x | X', problem: 'bothMarks' } }]],
      ['notDone', []],
    ]);
  });

  it('shows what stands beside no task', () => {
    const reading = read(['1', null, 'Đã ban hành', null, null], ['2', null, null, null, null]);
    expect(reading?.plan.tasks).toEqual([]);
    expect(reading?.unread).toEqual([
      {
        at: { table: 'tasks', sheet: 'Sheet1', row: 1, field: 'content' },
        text: 'Đã ban hành',
      },
    ]);
  });

  it('knows the cell of a finding', () => {
    const reading = read(['1', 'Tổ chức cuộc thi', null, null, null]);
    if (reading === null) throw new Error('no table');
    expect(locate(reading, { table: 'tasks', sheet: 'Sheet1', row: 1, field: 'result' })).toEqual({
      row: 1,
      column: 2,
    });
  });

  it('finds nothing where there is no task table', () => {
    expect(readPlan(aSnapshot())).toBeNull();
    const others = [['STT', 'Nội dung kiểm tra', 'Lý do'], ['Nhiệm vụ', 'của', 'xã'], ['Nội dung']];
    expect(readPlan(aSnapshot(...others.map((row) => aSheet('A', [row]))))).toBeNull();
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell)), (rows) => {
        expect(read(...rows)).not.toBeNull();
      }),
    );
  });

  it('a task that is called like a heading is a task', () => {
    const body = (number: string | null) =>
      [1, 2].map((row) => [number, `Nhiệm vụ tuyên truyền ${row}`, 'Đã làm', 'Hoàn thành', null]);
    for (const number of ['1', null]) {
      const heads = ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'];
      const headed = number === null ? [null, ...heads.slice(1)] : heads;
      const reading = readPlan(aSnapshot(aSheet('Nhiệm vụ', [headed, ...body(number)])));
      expect(reading?.plan.tasks.map(({ mark }) => mark)).toEqual(['done', 'done']);
    }
  });
});
