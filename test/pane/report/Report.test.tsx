// @vitest-environment jsdom
import { act } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSheets } from '../../../src/app/createSheets';
import { keptChoice } from '../../../src/app/reportChoice';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { Pane } from '../../../src/pane/Pane';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { VINH_LINH_BOOK } from '../../../src/sheets/samples/vinhLinhBook';
import { CHOICE_WORDS, HEADER_WORDS } from '../../../src/text/reportPage';
import { FACT_SETTINGS } from '../../../src/text/settings';
import { TEXT_FORMAT } from '../../../src/workbook/format';
import { button, eventually, names, newScreen, press, texts } from '../screen';

const HEADING = CHOICE_WORDS.heading;

async function sample(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return workbook;
}

async function openReport(workbook: FileWorkbook): Promise<void> {
  window.location.hash = 'report';
  const loadSample = () => Promise.resolve(VINH_LINH_2024);
  await newScreen()(<Pane workbook={workbook} loadSample={loadSample} howToPrint="Ctrl+P" />);
  await eventually(() => expect(texts('h2')).toContain(HEADING));
}

const sheetsOf = ({ book }: FileWorkbook) =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Phụ lục'));
const said = () => texts('[role=status]')[0];
const page = () => document.querySelector('main')?.textContent ?? '';

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  const control = document.getElementById(found?.htmlFor ?? '');
  if (control === null) throw new Error(`no field is called "${label}"`);
  return control as HTMLInputElement;
}

/** React listens to the element's own setter. */
async function type(label: string, text: string): Promise<void> {
  const control = field(label);
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value');
  await act(async () => {
    value?.set?.call(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

const click = (label: string) =>
  act(async () => {
    field(label).click();
    await Promise.resolve();
  });

// The page is loaded when it is first wanted; a slow machine takes its time.
beforeAll(() => import('../../../src/pane/report/Report'), 120_000);

describe('the page Báo cáo', () => {
  it('warns first of what would be printed as a draft, and leads to the check', async () => {
    await openReport(await sample());
    expect(page()).toMatch(/Còn \d\d lỗi chưa sửa: phụ lục in kèm chữ “DỰ THẢO”/);
    await press('Kiểm tra');
    await eventually(() => expect(texts('h1')).toEqual(['Kết quả kiểm tra']));
  });

  it('writes the appendices that were chosen, and knows them the next time', async () => {
    const workbook = await sample();
    await openReport(workbook);
    await click(CHOICE_WORDS.figures);
    await click(CHOICE_WORDS.places.apart);
    await click(CHOICE_WORDS.signature);
    await press('Tạo phụ lục');
    await eventually(() => expect(said()).toMatch(/^Đã tạo trang “Phụ lục”, “Phụ lục TLKC”/));
    expect(sheetsOf(workbook)).toEqual(['Phụ lục', 'Phụ lục TLKC']);
    expect(keptChoice(await workbook.read())).toEqual({
      figures: false,
      proofs: 'apart',
      signature: true,
    });
    await openReport(workbook);
    expect(field(CHOICE_WORDS.signature).checked).toBe(true);
  });

  it('asks who signs only where the signature is printed', async () => {
    await openReport(await sample());
    expect(texts('label')).not.toContain('Người lập biểu');
    await click(CHOICE_WORDS.signature);
    expect(texts('label')).toContain('Người lập biểu');
    await click(CHOICE_WORDS.signature);
    expect(texts('label')).not.toContain('Người lập biểu');
  });

  it('what was typed stays in sight until it is written or dropped', async () => {
    await openReport(await sample());
    await click(CHOICE_WORDS.signature);
    await type('Người lập biểu', 'Trần Thị Hoa');
    await click(CHOICE_WORDS.signature);
    expect(field('Người lập biểu').value).toBe('Trần Thị Hoa');
  });

  it('takes a first phụ lục back as long as nobody wrote into it', async () => {
    const workbook = await sample();
    await openReport(workbook);
    await press('Tạo phụ lục');
    await eventually(() => expect(names(/^Hoàn tác$/)).toHaveLength(1));
    expect(names(/^Xem phụ lục$/)).toHaveLength(1);
    await press('Hoàn tác');
    await eventually(() => expect(said()).toMatch(/^Đã hoàn tác: xóa trang “Phụ lục”/));
    expect(sheetsOf(workbook)).toEqual([]);

    await press('Tạo phụ lục');
    await eventually(() => expect(names(/^Hoàn tác$/)).toHaveLength(1));
    const block = { at: { row: 1, column: 0 }, cells: [['TÊN MỚI']], formats: [TEXT_FORMAT] };
    await workbook.apply([{ kind: 'putCells', sheet: 'Phụ lục', block }]);
    await press('Hoàn tác');
    await eventually(() => expect(page()).toMatch(/“Phụ lục” đã được sửa bằng tay nên giữ nguyên/));
    expect(sheetsOf(workbook)).toEqual(['Phụ lục']);
  });

  it('what is typed of the header goes to Thông tin chung, and is printed at once', async () => {
    const workbook = await sample();
    await openReport(workbook);
    await type('Tên phụ lục', 'Kết quả tuyên truyền');
    await type('Văn bản kèm theo', 'Báo cáo số 9/BC-UBND');
    await press('Tạo phụ lục');
    await eventually(() => expect(sheetsOf(workbook)).toContain('Phụ lục'));
    const { sheets } = await workbook.read();
    const printed = sheets.find(({ name }) => name === 'Phụ lục')?.values.flat() ?? [];
    expect(printed).toContain('KẾT QUẢ TUYÊN TRUYỀN');
    expect(printed.join(' ')).toContain('(Kèm theo Báo cáo số 9/BC-UBND ngày');
    const facts = sheets.find(({ name }) => name === 'Thông tin chung')?.values.flat();
    expect(facts).toContain('Kết quả tuyên truyền');
  });

  it('a line of the header that was changed on the sheet meanwhile stays, and what was typed too', async () => {
    const workbook = await sample();
    await openReport(workbook);
    await type('Tên phụ lục', 'Của tôi');
    const facts = (await workbook.read()).sheets.find(({ name }) => name === 'Thông tin chung');
    const row = facts?.values.findIndex(([label]) => label === 'Tên phụ lục') ?? -1;
    const at = { row: (facts?.area.row ?? 0) + row, column: 1 };
    const block = { at, cells: [['Của người khác']], formats: [TEXT_FORMAT] };
    await workbook.apply([{ kind: 'putCells', sheet: 'Thông tin chung', block }]);
    await press(FACT_SETTINGS.write);
    await eventually(() => expect(page()).toMatch(/Nội dung đã thay đổi nên giữ nguyên/));
    expect(field('Tên phụ lục').value).toBe('Của tôi');
    expect(page()).toContain(FACT_SETTINGS.sheetNow('Của người khác'));
    await press('Tạo phụ lục');
    expect(said()).toBe(HEADER_WORDS.changedSince);
    expect(sheetsOf(workbook)).toEqual([]);
    await press(FACT_SETTINGS.write);
    await eventually(() => expect(page()).not.toContain(FACT_SETTINGS.write));
    expect(field('Tên phụ lục').value).toBe('Của tôi');
  });

  it('says that a foreign workbook has no Thông tin chung, and offers to make the sheets', async () => {
    const workbook = fileWorkbook(newBook());
    const cells = [
      ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Hoàn thành', 'Chưa hoàn thành', 'Ghi chú'],
      ['1', 'Xây dựng kế hoạch', 'Kế hoạch số 29/KH-UBND', 'x', '', ''],
    ];
    const formats = cells[0]?.map(() => TEXT_FORMAT) ?? [];
    await workbook.apply([
      { kind: 'addSheet', sheet: 'Bảng' },
      { kind: 'putCells', sheet: 'Bảng', block: { at: { row: 0, column: 0 }, cells, formats } },
    ]);
    await openReport(workbook);
    expect(page()).toContain(HEADER_WORDS.none);
    expect(button('Tạo biểu báo cáo mới')).toBeDefined();
  });

  it('shows the sentences, and figures as bars beside each other with their numbers as text', async () => {
    await openReport(await sample());
    expect(page()).toMatch(/Kết quả thực hiện kế hoạch tuyên truyền: tổng số: 08 nhiệm vụ/);
    const rows = texts('tbody tr');
    expect(rows.length).toBeGreaterThan(2);
    const bars = [...document.querySelectorAll('table')].map((table) => [
      table.querySelectorAll('tbody tr').length,
      table.querySelectorAll('svg[aria-hidden=true]').length,
    ]);
    expect(bars).toEqual(bars.map(([count]) => [count, count === 1 ? 0 : count]));
    expect(rows.every((row) => /\d/.test(row))).toBe(true);
  });
});
