import { describe, expect, it } from 'vitest';
import { createSheets } from '../../src/app/createSheets';
import { enterText } from '../../src/app/enterText';
import { reviewPlan } from '../../src/app/reviewPlan';
import { showPlace } from '../../src/app/showPlace';
import { writeReport } from '../../src/app/writeReport';
import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { findSheet, valueAt } from '../../src/workbook/snapshot';

const open = () => fileWorkbook(newBook());

describe('createSheets', () => {
  it('prepares the task sheet with the tasks of the sample', async () => {
    const workbook = open();
    expect(await createSheets(workbook, VINH_LINH_2024)).toEqual({
      sheet: 'Nhiệm vụ',
      created: true,
    });
    const reviewed = await reviewPlan(workbook);
    expect(reviewed?.reading.plan.tasks).toMatchObject(VINH_LINH_2024);
    expect(reviewed?.reading.unread).toEqual([]);
  });

  it('done twice, changes nothing', async () => {
    const workbook = open();
    await createSheets(workbook);
    const before = await workbook.read();
    expect(await createSheets(workbook, VINH_LINH_2024)).toEqual({
      sheet: 'Nhiệm vụ',
      created: false,
    });
    expect(await workbook.read()).toEqual(before);
  });

  it('leaves a sheet of the same name alone', async () => {
    const workbook = open();
    await workbook.apply([{ kind: 'addSheet', sheet: 'Nhiệm vụ' }]);
    expect(await createSheets(workbook)).toEqual({ sheet: 'Nhiệm vụ (2)', created: true });
    expect(findSheet(await workbook.read(), 'Nhiệm vụ')?.values).toEqual([]);
  });
});

describe('writeReport', () => {
  it('writes the phụ lục beside the tasks', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_2024);
    expect(await writeReport(workbook)).toMatchObject({ sheets: ['Phụ lục'], draft: true });
    const values = findSheet(await workbook.read(), 'Phụ lục')?.values ?? [];
    expect(values.map(([first]) => first).filter((text) => text !== null)).toEqual([
      'Phụ lục',
      'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
      '(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      )',
      '_______________________',
      'STT',
      ...['1', '2', '3', '4', '5', '6', '7', '8'],
      'Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01',
      'Danh sách tài liệu kiểm chứng (TLKC):',
      ...values.flatMap(([first]) => (/^\d\d\. /.test(String(first)) ? [first] : [])),
      './.',
    ]);
    const tasks = values.filter(([first]) => /^\d$/.test(String(first)));
    expect(tasks.map((row) => row[3])).toEqual(['x', null, 'x', 'x', 'x', 'x', 'x', 'x']);
    expect(tasks.map((row) => row[4])).toEqual([
      null,
      'x',
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it('replaces only its own sheet, however often it is written', async () => {
    const workbook = open();
    await workbook.apply([{ kind: 'addSheet', sheet: 'Phụ lục' }]);
    await createSheets(workbook, VINH_LINH_2024);
    expect(await writeReport(workbook)).toMatchObject({ sheets: ['Phụ lục (2)'] });
    expect(await writeReport(workbook)).toMatchObject({ sheets: ['Phụ lục (2)'] });
    const sheets = (await workbook.read()).sheets.map(({ name }) => name);
    expect(sheets).toEqual([
      ...['Phụ lục', 'Thông tin chung', 'Nhiệm vụ', 'Số liệu', 'Tài liệu kiểm chứng', 'Danh mục'],
      'Phụ lục (2)',
    ]);
  });

  it('asks about a phụ lục that was changed by hand, and keeps it where that is wanted', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_2024);
    await writeReport(workbook);
    const number = '(Kèm theo Báo cáo số 123/BC-UBND)';
    const entry = { at: { row: 2, column: 0 }, text: number, kind: 'text', format: '@' } as const;
    await enterText(workbook, 'Phụ lục', [entry]);
    const before = await workbook.read();
    expect(await writeReport(workbook)).toMatchObject({ kind: 'edited', sheets: ['Phụ lục'] });
    expect(await workbook.read()).toEqual(before);
    expect(await writeReport(workbook, { edited: 'keep' })).toMatchObject({
      sheets: ['Phụ lục (2)'],
      kept: ['Phụ lục'],
    });
    const kept = findSheet(await workbook.read(), 'Phụ lục');
    expect(kept && valueAt(kept, { row: 2, column: 0 })).toBe(number);
    expect(await writeReport(workbook)).toMatchObject({ sheets: ['Phụ lục (2)'], kept: [] });
  });

  it('never writes over the task table, whatever the name of the report stands for', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_2024);
    await writeReport(workbook);
    const before = findSheet(await workbook.read(), 'Nhiệm vụ');
    const formula = "='Nhiệm vụ'!$A$1:$E$9";
    await workbook.apply([{ kind: 'setName', name: 'CCHC_TrangPhuLuc', formula }]);
    expect(await writeReport(workbook, { edited: 'keep' })).toMatchObject({
      sheets: ['Phụ lục (2)'],
    });
    expect(findSheet(await workbook.read(), 'Nhiệm vụ')).toEqual(before);
  });

  it('says that there is nothing to write where there is no task table', async () => {
    const workbook = open();
    expect(await writeReport(workbook)).toEqual({ kind: 'noTable' });
    expect(await reviewPlan(workbook)).toBeNull();
  });
});

describe('showPlace', () => {
  it('selects the cell of a finding', async () => {
    const workbook = open();
    await createSheets(workbook, VINH_LINH_2024);
    const reviewed = await reviewPlan(workbook);
    const [finding] = reviewed?.review.findings ?? [];
    if (reviewed === null || finding === undefined) throw new Error('no finding');
    await showPlace(workbook, reviewed.reading, finding.at);
    expect(workbook.book.active).toBe('Nhiệm vụ');
    const shown = workbook.book.sheets.find(({ name }) => name === 'Nhiệm vụ');
    expect(shown?.selection).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  });
});
