import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { headingOf } from '../../src/app/headingOf';
import { inCount, inReport, inTask } from '../../src/domain/place';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { readPlan, type Reading } from '../../src/read/plan';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { aSheet, aSnapshot } from '../support/snapshot';

async function sample(): Promise<Reading> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return known(readPlan(await workbook.read()));
}

function known(reading: Reading | null): Reading {
  if (reading === null) throw new Error('expected a task table');
  return reading;
}

describe('headingOf', () => {
  it('names the column of a task and of a figure', async () => {
    const reading = await sample();
    const { tasks, counts } = reading.plan;
    expect(tasks.slice(0, 1).map(({ at }) => headingOf(reading, inTask(at, 'note')))).toEqual([
      'Ghi chú',
    ]);
    expect(counts.slice(0, 1).map(({ at }) => headingOf(reading, inCount(at, 'unit')))).toEqual([
      'ĐVT',
    ]);
  });

  it('takes the words of a foreign table, also from its second row of headings', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Kết quả', 'Đánh giá', ''],
      ['', '', '', 'Hoàn thành', 'Chưa hoàn thành'],
      ['1', 'Xây dựng kế hoạch', 'Kế hoạch số 29/KH-UBND', '', 'x'],
      ['2', 'Đăng tin, bài', '12 tin, bài', 'x', ''],
    ];
    const merges = [{ row: 0, column: 3, rows: 1, columns: 2 }];
    const sheet = { ...aSheet('Biểu 1', rows), merges };
    const reading = known(readPlan(aSnapshot(sheet)));
    const at = { sheet: 'Biểu 1', row: 2 };
    expect(headingOf(reading, inTask(at, 'result'))).toBe('Kết quả');
    expect(headingOf(reading, inTask(at, 'mark'))).toBe('Chưa hoàn thành');
    expect(headingOf(reading, inTask({ ...at, row: 3 }, 'mark'))).toBe('Hoàn thành');
    // The table has no such column: the row's first cell stands for it.
    expect(headingOf(reading, inTask(at, 'reason'))).toBe('');
  });

  it('says nothing of a line that has no heading', async () => {
    expect(headingOf(await sample(), inReport({ sheet: 'Thông tin chung', row: 2 }, 'unit'))).toBe(
      '',
    );
  });
});
