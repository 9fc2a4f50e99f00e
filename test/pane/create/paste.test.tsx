// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createSheets } from '../../../src/app/createSheets';
import { reviewPlan } from '../../../src/app/reviewPlan';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { memoryDrafts } from '../../../src/pane/draft';
import { Pane } from '../../../src/pane/Pane';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { VINH_LINH_BOOK } from '../../../src/sheets/samples/vinhLinhBook';
import { FAILURE_SENTENCES } from '../../../src/text/failures';
import type { WorkbookPort } from '../../../src/workbook/port';
import { phuLuc004, wordTable } from '../../read/paste/wordHtml';
import { button, choose, eventually, field, fill, names, newScreen, press, texts } from '../screen';

const seed = (number: string) =>
  readFileSync(join(import.meta.dirname, `../../support/seeds/${number}.txt`), 'utf8');

const blank = () => fileWorkbook(newBook());

const planIn = async (workbook: FileWorkbook) =>
  (await act(() => reviewPlan(workbook)))?.reading.plan;

const open = async (workbook: WorkbookPort, drafts = memoryDrafts()) => {
  window.location.hash = 'create';
  await newScreen()(
    <Pane
      workbook={workbook}
      loadSample={() => Promise.resolve(VINH_LINH_2024)}
      howToPrint="Ctrl+P"
      drafts={drafts}
    />,
  );
};

/** Opens the way of pasting, and pastes. */
const paste = async (
  workbook: WorkbookPort,
  content: { readonly html?: string; readonly text?: string },
  drafts = memoryDrafts(),
) => {
  await open(workbook, drafts);
  await eventually(() => expect(texts('h1')).toEqual(['Bắt đầu lập báo cáo']));
  await press('Dán phụ lục hoặc kế hoạch từ Word');
  await eventually(() => expect(field('Nội dung chép từ Word').value).toBe(''));
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const data = { 'text/html': content.html ?? '', 'text/plain': content.text ?? '' };
  const getData = (type: string) => data[type as keyof typeof data];
  Object.assign(event, { clipboardData: { getData } });
  await act(async () => {
    field('Nội dung chép từ Word').dispatchEvent(event);
    await Promise.resolve();
  });
};

/** The rows of the preview: taken or not, and what is said below. */
const preview = () =>
  [...document.querySelectorAll('li')]
    .filter((row) => row.querySelector('input[type=checkbox]') !== null)
    .map((row) => {
      const taken = row.querySelector<HTMLInputElement>('input')?.checked === true ? '+' : '-';
      const [fact = ''] = [...row.querySelectorAll('p')].map(({ textContent }) => textContent);
      return `${taken} ${(row.querySelector('label')?.textContent ?? '').slice(0, 40)} | ${fact}`;
    });

const aside = () => texts('details > ul > li');

const taken = () => preview().filter((row) => row.startsWith('+'));

describe('Dán phụ lục hoặc kế hoạch từ Word', () => {
  it('seed 004 becomes sheets with nothing typed but unit, year and kỳ', async () => {
    const workbook = blank();
    await paste(workbook, { html: phuLuc004() });
    expect(texts('h2')).toEqual(['Các cột của bảng', 'Nhiệm vụ sẽ lấy', 'Báo cáo của đơn vị']);
    expect(document.body.textContent).toContain('Đã chọn 08 trong 08 nhiệm vụ.');
    expect(preview()[1]).toMatch(/^\+ 2\. .* \| Hoàn thành$/);
    expect(aside()).toEqual(['Phụ lục', 'Tổng số: 08 nhiệm vụ./.']);
    await fill('Tên đơn vị', 'UBND huyện Vĩnh Linh');
    await fill('Năm', '2024');
    await choose('Kỳ báo cáo', 'Năm');
    await press('Tạo biểu từ bảng này');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect(texts('dd')).toEqual(['08', '07', '01']);
    const plan = await planIn(workbook);
    expect(plan?.report).toMatchObject({
      unit: 'UBND huyện Vĩnh Linh',
      year: 2024,
      level: 'district',
      period: { kind: 'year' },
    });
    expect(plan?.tasks.map(({ number, mark }) => [number, mark])).toEqual(
      VINH_LINH_2024.map(({ number, mark }) => [number, mark]),
    );
  });

  it('seed 002 as text proposes the rows of a province’s plan', async () => {
    await paste(blank(), { text: seed('002') });
    expect(taken()).toEqual([
      '+ 1. Tuyên truyền CCHC trong nội bộ cơ qua | Thường xuyên',
      '+ 2. Chuyên mục CCHC trên Đài Phát thanh v | Thường xuyên',
      '+ 3. Chuyên trang CCHC trên Báo Long An | Chủ trì: Báo Long An',
      '+ 3.a. Thực hiện chuyên trang CCHC | Hằng tháng, 01 lần · Phần của nhiệm vụ trên',
      '+ 3.b. Thực hiện các tin, bài về CCHC | Thường xuyên · Phần của nhiệm vụ trên',
      '+ 4. Tổ chức đối thoại, tọa đàm trực tiếp  | Hằng quý, 01 lần',
      '+ 5. Xây dựng các nội dung tuyên truyền lồ | Thường xuyên',
      '+ 6. Báo cáo kết quả thực hiện cụ thể định | Hằng quý, 01 lần',
    ]);
    expect(texts('h2')).toEqual(['Nhiệm vụ sẽ lấy', 'Báo cáo của đơn vị']);
  });

  it('seed 003 as text proposes a commune’s promises, the one that stands twice once', async () => {
    const workbook = blank();
    await paste(workbook, { text: seed('003') });
    expect(taken().map((row) => row.replace(/^.*\| /, ''))).toEqual([
      ...['Văn bản, sản phẩm', 'Tỷ lệ 100%', 'Tỷ lệ 100%'],
      ...['', 'Tỷ lệ 100% · Phần của nhiệm vụ trên', 'Tỷ lệ 100% · Phần của nhiệm vụ trên'],
      ...['Văn bản, sản phẩm', 'Thường xuyên', 'Tỷ lệ 100%', 'Hằng tháng, 01 lần'],
    ]);
    expect(preview().filter((row) => row.includes('Trùng với nhiệm vụ 2 ở trên')).length).toBe(1);
    await fill('Tên đơn vị', 'UBND xã A');
    await press('Tạo biểu từ bảng này');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    const tasks = (await planIn(workbook))?.tasks ?? [];
    expect(tasks.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(tasks[3]?.parts.map(({ number, target }) => [number, target.kind])).toEqual([
      ['4.a', 'ratio'],
      ['4.b', 'ratio'],
    ]);
  });

  it('a column can be taken for something else, and rows can be left out', async () => {
    const workbook = blank();
    await paste(workbook, { html: phuLuc004() });
    await choose('Cột “Kết quả thực hiện”', 'Không lấy');
    expect(preview()[0]).toMatch(/^\+ 1\. /);
    await press('Bỏ chọn');
    await press('Tạo biểu từ bảng này');
    expect(texts('[role=alert]')).toEqual(['Chưa chọn nhiệm vụ nào.']);
    await press('Chọn tất cả');
    await press('Tạo biểu từ bảng này');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect((await planIn(workbook))?.tasks.map(({ result }) => result)).toEqual(
      VINH_LINH_2024.map(() => ''),
    );
  });

  it('is added to the sheets that are there, less what they have, and taken back', async () => {
    const workbook = blank();
    await createSheets(workbook, VINH_LINH_BOOK);
    const rows = [
      ['STT', 'Nội dung nhiệm vụ', 'Ghi chú'],
      ['1', VINH_LINH_2024[0]?.content ?? '', ''],
      ['2', 'Tổ chức đối thoại với người dân', ''],
    ];
    await paste(workbook, { html: wordTable(rows) });
    expect(preview().map((row) => row[0])).toEqual(['-', '+']);
    expect(preview()[0]).toContain('Đã có trong biểu');
    await press('Thêm vào biểu đang có');
    await eventually(() => expect(texts('h1')).toEqual(['Tình hình thực hiện']));
    expect(texts('[role=status]')).toEqual(['Đã thêm 01 nhiệm vụ vào trang “Nhiệm vụ”.']);
    expect((await planIn(workbook))?.tasks.at(-1)).toMatchObject({
      number: '9',
      content: 'Tổ chức đối thoại với người dân',
    });
    await press('Hoàn tác');
    await eventually(() => expect(texts('[role=status]')[0]).toMatch(/^Đã hoàn tác/));
    expect((await planIn(workbook))?.tasks.length).toBe(8);
  });

  it('what was pasted and typed is there again after the pane was closed', async () => {
    const drafts = memoryDrafts();
    const workbook = blank();
    await paste(workbook, { html: phuLuc004() }, drafts);
    await fill('Tên đơn vị', 'UBND xã A');
    const [first] = [...document.querySelectorAll<HTMLInputElement>('li input[type=checkbox]')];
    await act(async () => {
      first?.click();
      await Promise.resolve();
    });
    const before = preview();
    document.body.replaceChildren();
    await open(workbook, drafts);
    await eventually(() => expect(field('Tên đơn vị').value).toBe('UBND xã A'));
    expect(preview()).toEqual(before);
    expect(preview()[0]?.[0]).toBe('-');
  });

  it('a long result can be read whole before it is chosen', async () => {
    await paste(blank(), { html: phuLuc004() });
    const long = names(/^Xem hết$/).length;
    expect(long).toBeGreaterThan(0);
    await press('Xem hết');
    expect(names(/^Xem hết$/)).toHaveLength(long - 1);
    expect(button('Thu gọn').getAttribute('aria-expanded')).toBe('true');
  });

  it('a tick stores what is chosen, and not the whole paste again', async () => {
    const kept: string[] = [];
    const store = memoryDrafts();
    const heard = {
      read: store.read,
      write: (key: string, value: string | null) => {
        kept.push(value ?? '');
        store.write(key, value);
      },
    };
    await paste(blank(), { html: phuLuc004() }, heard);
    kept.length = 0;
    await press('Bỏ chọn');
    expect(kept).toEqual(['[]']);
    await press('Dán nội dung khác');
    expect(store.read('create paste')).toBeNull();
    expect(store.read('create paste rows')).toBeNull();
  });

  it('what is no plan is said so, and nothing of it is hidden', async () => {
    await paste(blank(), { text: 'Kính gửi: UBND tỉnh\nTrân trọng.' });
    expect(texts('[role=alert]')[0]).toMatch(/^Chưa nhận ra nhiệm vụ nào/);
    expect(aside()).toEqual(['Kính gửi: UBND tỉnh', 'Trân trọng.']);
    await press('Dán nội dung khác');
    expect(field('Nội dung chép từ Word').value).toBe('');
  });

  it('an empty clipboard, and one that may not be read, are said in words', async () => {
    await paste(blank(), {});
    expect(document.body.textContent).toContain('Bộ nhớ tạm chưa có chữ nào.');
    await press('Dán');
    expect(document.body.textContent).toContain('Không đọc được bộ nhớ tạm.');
  });

  it('pasted HTML never becomes part of the page', async () => {
    const html = '<img src=x onerror=alert(1)><p>1. Họp</p><script>alert(2)</script>';
    await paste(blank(), { html });
    expect(document.querySelectorAll('img, script').length).toBe(0);
  });

  it('where sheets cannot be made the paste stays as it is', async () => {
    const workbook = blank();
    await workbook.apply([{ kind: 'setName', name: 'CCHC_PhienBanMau', formula: '=99' }]);
    await paste(workbook, { html: phuLuc004() });
    await press('Tạo biểu từ bảng này');
    await eventually(() =>
      expect(texts('[role=alert]')).toEqual([FAILURE_SENTENCES.newerTemplate]),
    );
    expect(preview().length).toBe(8);
  });
});
