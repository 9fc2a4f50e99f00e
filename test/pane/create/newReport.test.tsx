// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { reviewPlan } from '../../../src/app/reviewPlan';
import { Pane } from '../../../src/pane/Pane';
import { today } from '../../../src/pane/today';
import { dueReport } from '../../../src/domain/dueReport';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { FAILURE_SENTENCES } from '../../../src/text/failures';
import type { WorkbookPort } from '../../../src/workbook/port';
import { aWorkbook } from '../../app/workbook';
import { choose, eventually, field, fill, names, newScreen, press, texts } from '../screen';

const open = async (workbook: WorkbookPort, page = 'home') => {
  window.location.hash = page;
  await newScreen()(
    <Pane
      workbook={workbook}
      loadSample={() => Promise.resolve(VINH_LINH_2024)}
      howToPrint="Ctrl+P"
    />,
  );
};

const openForm = async (workbook: WorkbookPort) => {
  await open(workbook);
  await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
  await press('Tạo biểu báo cáo mới');
  await eventually(() => expect(texts('h1')).toEqual(['Tạo biểu báo cáo mới']));
};

const blank = () => fileWorkbook(newBook());

const planIn = async (workbook: FileWorkbook) =>
  (await act(() => reviewPlan(workbook)))?.reading.plan;

const chooseFile = async (name: string, content: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File([content], name);
  // jsdom keeps no bytes that can be asked for.
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(content).buffer);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
};

describe('Tạo biểu báo cáo mới', () => {
  it('begins with the report that is due next, and shows its days', async () => {
    await openForm(blank());
    const due = dueReport(today());
    expect(field('Năm').value).toBe(String(due.year));
    expect(field('Kỳ báo cáo').value).toBe(due.period);
    await fill('Năm', '2026');
    await choose('Kỳ báo cáo', '6 tháng');
    expect(document.body.textContent).toContain(
      'Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026; sửa được sau khi tạo.',
    );
    await choose('Lịch số liệu', 'Tháng dương lịch');
    expect(document.body.textContent).toContain('Số liệu từ ngày 01/01/2026 đến ngày 30/6/2026');
    await choose('Kỳ báo cáo', 'Tháng 5');
    expect(document.body.textContent).toContain('Số liệu từ ngày 01/5/2026 đến ngày 31/5/2026');
  });

  it('makes the sheets of a preset for the unit, the year and the kỳ', async () => {
    const workbook = blank();
    await openForm(workbook);
    await fill('Tên đơn vị', 'UBND xã A');
    await fill('Năm', '2026');
    await choose('Kỳ báo cáo', '6 tháng');
    await press('Tạo biểu');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect(texts('[role=status]')).toEqual(['Đã tạo trang “Nhiệm vụ”.']);
    const plan = await planIn(workbook);
    expect(plan?.report).toMatchObject({ unit: 'UBND xã A', level: 'commune', year: 2026 });
    expect(plan?.report.period.kind).toBe('halfYear');
    expect(plan?.tasks.length).toBe(8);
  });

  it('makes blank sheets whose level is that of the unit', async () => {
    const workbook = blank();
    await openForm(workbook);
    await choose('Mẫu', 'Biểu trống, tự nhập nhiệm vụ');
    await fill('Tên đơn vị', 'UBND tỉnh B');
    await press('Tạo biểu');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    const plan = await planIn(workbook);
    expect(plan?.tasks).toEqual([]);
    expect(plan?.report).toMatchObject({ unit: 'UBND tỉnh B', level: 'province' });
  });

  it('a year that is none is told at its field, and nothing is written', async () => {
    const workbook = blank();
    await openForm(workbook);
    await fill('Năm', '26');
    expect(texts('[role=alert]')).toEqual([]);
    await press('Tạo biểu');
    expect(texts('[role=alert]')).toEqual(['Nhập năm bốn chữ số, ví dụ 2026.']);
    expect(workbook.book.sheets).toEqual([]);
  });

  it('a district is refused where there are none any more', async () => {
    const workbook = blank();
    await openForm(workbook);
    await choose('Mẫu', 'Huyện (đến 30/6/2025)');
    await fill('Năm', '2026');
    await press('Tạo biểu');
    expect(texts('[role=alert]')[0]).toMatch(/^Cấp huyện chỉ dùng cho kỳ kết thúc đến 30\/6\/2025/);
    expect(workbook.book.sheets).toEqual([]);
  });

  it('takes a province’s own preset, and shows each mistake of another', async () => {
    const workbook = blank();
    await openForm(workbook);
    const own = readFileSync(resolve(import.meta.dirname, '../../../assets/preset.example.json'));
    await chooseFile('sai.json', '{ "ma": "A b" }');
    await eventually(() =>
      expect(texts('[role=alert] p').slice(0, 2)).toEqual([
        'Chưa dùng được mẫu “sai.json”. Sửa các chỗ sau rồi chọn lại:',
        'ma: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
      ]),
    );
    await chooseFile('mau.json', own.toString('utf8'));
    await eventually(() => expect(texts('[role=alert]')).toEqual([]));
    expect(document.body.textContent).toContain('03 nhiệm vụ, 04 hình thức tuyên truyền');
    await press('Tạo biểu');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect((await planIn(workbook))?.tasks.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('a second set of sheets is not offered where there is one', async () => {
    const workbook = blank();
    await openForm(workbook);
    await press('Tạo biểu');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    window.location.hash = 'create';
    await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
    await press('Tạo biểu báo cáo mới');
    await eventually(() =>
      expect(document.body.textContent).toContain('Tệp này đã có biểu báo cáo ở trang “Nhiệm vụ”'),
    );
    expect(names(/^Tạo biểu$/)).toEqual([]);
  });

  it('a newer workbook is read, and not written into', async () => {
    const workbook = aWorkbook('Nhiệm vụ', [
      ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Ghi chú'],
      ['1', 'Ban hành kế hoạch', 'Kế hoạch số 1/KH-UBND', ''],
    ]);
    await workbook.apply([{ kind: 'setName', name: 'CCHC_PhienBanMau', formula: '=99' }]);
    await open(workbook, 'create');
    await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
    await press('Tạo biểu báo cáo mới');
    await eventually(() => expect(texts('h1')).toEqual(['Tạo biểu báo cáo mới']));
    await press('Tạo biểu');
    await eventually(() =>
      expect(texts('[role=alert]')).toEqual([FAILURE_SENTENCES.newerTemplate]),
    );
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ']);
  });
});

describe('Dùng bảng có sẵn trong tệp này', () => {
  it('says what was understood of a table, and what was left aside', async () => {
    const workbook = aWorkbook('Phụ lục 1', [
      ['TT', 'Đầu việc', 'Kết quả', 'Đánh giá', 'Điểm'],
      ['I', 'Chỉ đạo', null, null, null],
      ['1', 'Ban hành kế hoạch', 'Kế hoạch số 1/KH-UBND', 'x', 2],
      ['II', 'Thực hiện', null, null, null],
      ['2', 'Đối thoại', '02 cuộc', 'x', 2],
    ]);
    await open(workbook, 'create');
    await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
    expect(document.body.textContent).toContain(
      'Đã nhận ra ở trang “Phụ lục 1”: 02 nhiệm vụ, 02 nhóm.',
    );
    await press('Dùng bảng có sẵn trong tệp này');
    await eventually(() => expect(texts('h1')).toEqual(['Bảng đã nhận ra']));
    expect(texts('li')).toEqual([
      ...['“TT” là STT', '“Đầu việc” là Nội dung nhiệm vụ', '“Kết quả” là Kết quả thực hiện'],
      ...['“Đánh giá” là Đơn vị đánh giá', 'Cột “Điểm”, trang “Phụ lục 1”'],
    ]);
    await press('Dùng bảng này');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
  });

  it('is not offered where there is none', async () => {
    await open(blank());
    await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
    expect(names(/bảng có sẵn/)).toEqual([]);
  });
});
