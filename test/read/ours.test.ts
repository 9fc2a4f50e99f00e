import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/read/plan';
import { digestOf } from '../../src/workbook/digest';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

const HEADINGS = [
  'STT',
  'Nội dung nhiệm vụ',
  'Kết quả thực hiện',
  'Đơn vị đánh giá',
  'Tình trạng thực hiện',
  'Căn cứ',
  'Ghi chú',
];

/** A sheet with our table from A1 over so many rows. */
function ours(
  name: string,
  rows: Rows,
  tableRows = rows.length,
  sheet = 'Nhiệm vụ',
): SheetSnapshot {
  const plain = aSheet(sheet, rows);
  return { ...plain, tables: [{ name, area: { ...plain.area, rows: tableRows } }] };
}

const read = (...sheets: SheetSnapshot[]) => readPlan({ sheets, names: [] });

describe('our own sheets', () => {
  it('come before any other, also under another name and as a second table', () => {
    const theirs = aSheet('Phụ lục', [
      ['STT', 'Nội dung nhiệm vụ'],
      [1, 'của họ'],
    ]);
    const mine = ours('NhiemVu2', [HEADINGS, [1, 'của ta']], 2, 'Đổi tên');
    const reading = read(theirs, mine);
    expect(reading?.plan.tasks.map(({ content }) => content)).toEqual(['của ta']);
    expect(reading?.others).toEqual([{ sheet: 'Phụ lục', headingRow: 0, because: 'another' }]);
  });

  it('the computed status is no verdict of the unit', () => {
    const reading = read(
      ours('NhiemVu', [HEADINGS, [1, 'Đối thoại', null, null, 'Hoàn thành', '3/4 quý']]),
    );
    expect(reading?.plan.tasks[0]?.mark).toBeNull();
    expect(reading?.unread).toEqual([]);
  });

  it('a number says what a row is, and without one capitals do', () => {
    const reading = read(
      ours('NhiemVu', [
        HEADINGS,
        ['I', 'Công tác chỉ đạo'],
        [1, 'Xây dựng kế hoạch'],
        ['1.1', 'Dự thảo'],
        ['a)', 'Lấy ý kiến', null, 'Hoàn thành'],
        [null, 'NHIỆM VỤ NGOÀI KẾ HOẠCH'],
        [null, 'Nhiệm vụ chưa có số'],
        [2, 'Tổng số nhiệm vụ là một việc'],
        [3, null],
      ]),
    );
    expect(
      reading?.plan.tasks.map(({ number, group, outside }) => [number, group, outside]),
    ).toEqual([
      ['1', 'I. Công tác chỉ đạo', false],
      ['', 'NHIỆM VỤ NGOÀI KẾ HOẠCH', true],
      ['2', 'NHIỆM VỤ NGOÀI KẾ HOẠCH', true],
    ]);
    expect(reading?.plan.tasks[0]?.parts.map(({ number }) => number)).toEqual(['1.1']);
    expect(reading?.understood).toMatchObject({ tasks: 3, groups: 2, parts: 2, outside: 2 });
  });

  it('rows that were typed below the table are read, and said to be there', () => {
    const reading = read(ours('NhiemVu', [HEADINGS, [1, 'trong bảng'], [2, 'dưới bảng']], 2));
    expect(reading?.plan.tasks).toHaveLength(2);
    expect(reading?.understood.below).toEqual([{ sheet: 'Nhiệm vụ', row: 2 }]);
  });

  it('the phụ lục that we wrote is not taken for input while there is a task table', () => {
    const six = [
      'STT',
      'Nội dung nhiệm vụ',
      'Kết quả thực hiện',
      'Hoàn thành',
      'Chưa hoàn thành',
      'Ghi chú',
    ];
    const written = aSheet('Phụ lục', [six, ['1', 'in ra', 'cũ', 'x']]);
    const tasks = aSheet('Của tôi', [
      ['STT', 'Nội dung nhiệm vụ', 'Ghi chú'],
      ['1', 'nguồn'],
    ]);
    const names = [
      { name: 'CCHC_TrangPhuLuc', formula: "='Phụ lục'!$A$1:$F$2" },
      { name: 'CCHC_NoiDungPhuLuc', formula: `="${digestOf(written.values)}"` },
      { name: 'CCHC_PhienBanMau', formula: '=7' },
    ];
    const snapshot: Snapshot = { sheets: [written, tasks], names };
    const reading = readPlan(snapshot);
    expect(reading?.plan.tasks[0]?.content).toBe('nguồn');
    expect(reading?.others.map(({ because }) => because)).toEqual(['written']);
    expect(reading?.version).toBe(7);
    expect(readPlan({ sheets: [written], names })?.plan.tasks[0]?.content).toBe('in ra');
  });

  it('helpers that are hidden are nobody’s business, another column is named', () => {
    const headings = [...HEADINGS, 'Số tính', 'Cột của tôi'];
    const sheet = ours('NhiemVu', [headings, [1, 'Đối thoại']]);
    expect(read({ ...sheet, hiddenColumns: [7] })?.understood.unknownColumns).toEqual([
      { sheet: 'Nhiệm vụ', column: 8, heading: 'Cột của tôi' },
    ]);
  });

  it('what recurs begins with the plan, where Thông tin chung says when that is', () => {
    const facts = aSheet('Thông tin chung', [['Kế hoạch thực hiện từ ngày', '08/3/2024']]);
    const tasks = ours('NhiemVu', [
      ['STT', 'Nội dung nhiệm vụ', 'Loại chỉ tiêu', 'Chỉ tiêu', 'ĐVT'],
      [1, 'Chuyên mục', 'Hằng tuần', null, 'tiểu phẩm'],
      [2, 'Tin, bài', 'Số lượng', 60, 'tin, bài'],
      [3, 'Hồ sơ', 'Tỷ lệ', 95, null],
      [4, 'Kế hoạch', 'Văn bản, sản phẩm', null, null],
      [5, 'Đối thoại', 'quý sau', null, null],
    ]);
    const reading = read(facts, tasks);
    expect(reading?.plan.tasks.map(({ target }) => target)).toEqual([
      { kind: 'weekly', times: 1, unit: 'tiểu phẩm', from: 45359 },
      { kind: 'quantity', atLeast: 60, unit: 'tin, bài' },
      { kind: 'ratio', percent: 95 },
      { kind: 'deliverable' },
      { kind: 'qualitative' },
    ]);
    expect(reading?.unread.map(({ text }) => text)).toEqual(['quý sau']);
  });
});
