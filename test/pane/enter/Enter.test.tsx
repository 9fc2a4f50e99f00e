// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { addTasks } from '../../../src/app/addTasks';
import { addRows } from '../../../src/app/addRows';
import { newCount } from '../../../src/app/enter/countChoices';
import type { FileWorkbook } from '../../../src/file/workbook';
import { type DraftStore, memoryDrafts } from '../../../src/pane/draft';
import { Pane } from '../../../src/pane/Pane';
import { CHECK_PAGE } from '../../../src/text/checkPage';
import { PASTE } from '../../../src/text/paste';
import { FAILURE_SENTENCES } from '../../../src/text/failures';
import { WorkbookError } from '../../../src/workbook/failure';
import type { WorkbookPort } from '../../../src/workbook/port';
import { ourBook, reviewed as reviewedOf, theirBook } from '../../app/enter/books';
import { aTask } from '../../support/plan';
import { put, textAt } from '../../app/workbook';
import { button, eventually, names, newScreen, press, texts } from '../screen';

const pane = (workbook: WorkbookPort, drafts: DraftStore = memoryDrafts(), live?: FileWorkbook) => {
  window.location.hash = 'enter';
  return (
    <Pane
      workbook={workbook}
      loadSample={() => Promise.resolve([])}
      howToPrint="Ctrl+P"
      drafts={drafts}
      {...(live === undefined ? {} : { subscribe: live.subscribe.bind(live) })}
    />
  );
};

type Control = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/** A field by its label. */
function field(label: string): Control {
  const found = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  const control = document.getElementById(found?.htmlFor ?? '');
  if (control === null) throw new Error(`no field is called "${label}"`);
  return control as Control;
}

async function fill(label: string, text: string) {
  const control = field(label);
  const prototype: object = Object.getPrototypeOf(control) as object;
  const value = Object.getOwnPropertyDescriptor(prototype, 'value');
  await act(async () => {
    control.focus();
    value?.set?.call(control, text);
    const name = control instanceof HTMLSelectElement ? 'change' : 'input';
    control.dispatchEvent(new Event(name, { bubbles: true }));
    await Promise.resolve();
  });
}

async function leave(label: string) {
  await act(async () => {
    field(label).blur();
    await Promise.resolve();
  });
}

/** As a ribbon button does: the field that is typed into is not left before. */
async function turnTo(page: string) {
  await act(async () => {
    window.location.hash = page;
    await Promise.resolve();
  });
}

async function pressTwice(name: string) {
  await act(async () => {
    button(name).click();
    button(name).click();
    await Promise.resolve();
  });
}

const task = (number: number) => {
  const [found] = names(new RegExp(`^${number}(?=\\D)`));
  if (found === undefined) throw new Error(`task ${number} is not listed`);
  return found;
};

const listed = () => names(/Căn cứ|Chưa nhập$|Chưa hoàn thành$/).length;

async function openTask(workbook: FileWorkbook, number: number, drafts?: DraftStore) {
  await newScreen()(pane(workbook, drafts, workbook));
  await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
  await press(task(number));
  await eventually(() => expect(texts('h1')).toEqual([`Nhiệm vụ ${number}`]));
}

/** The pane may read the workbook at the same time. */
const reviewed = (workbook: FileWorkbook) => act(() => reviewedOf(workbook));

describe('the page Nhập', () => {
  it('lists the tasks with status and căn cứ, and narrows them down', async () => {
    await newScreen()(pane(await ourBook()));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    expect(names(/\(\d\d?\)$/)).toEqual(['Chưa nhập (0)', 'Chưa hoàn thành (01)', 'Tất cả (08)']);
    expect(listed()).toBe(8);
    expect(task(4)).toContain('Căn cứ: 04 TLKC');
    await press('Chưa hoàn thành (01)');
    expect([listed(), task(2)]).toEqual([1, expect.stringContaining('Chưa hoàn thành')]);
  });

  it('writes a field when it is left, says so, and takes it back', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await fill('Kết quả thực hiện', 'Đã phối hợp 12 chuyên đề');
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBeNull();
    await leave('Kết quả thực hiện');
    await eventually(() => expect(texts('p')).toContain('Đã ghi'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Đã phối hợp 12 chuyên đề');
    expect(texts('p')).toContain('Đã ghi Kết quả thực hiện, nhiệm vụ 2.');
    await press('Hoàn tác');
    await eventually(() => expect(field('Kết quả thực hiện').value).toBe(''));
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBeNull();
  });

  it('keeps what is typed over a reload, with the task still open, and writes it when asked', async () => {
    const workbook = await ourBook();
    const drafts = memoryDrafts();
    const draw = newScreen();
    await draw(pane(workbook, drafts));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press(task(2));
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 2']));
    await fill('Ghi chú', 'nửa câu');
    await draw(null);
    await draw(pane(workbook, drafts));
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 2']));
    expect(field('Ghi chú').value).toBe('nửa câu');
    expect(texts('p')).toContain('Nội dung nhập lần trước, chưa có trên trang tính.');
    await leave('Ghi chú');
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_800)));
    expect((await workbook.read()).sheets[1]?.values[2]).not.toContain('nửa câu');
    await press('Ghi vào trang tính');
    await eventually(() => expect(texts('p')).toContain('Đã ghi'));
    expect((await workbook.read()).sheets[1]?.values[2]).toContain('nửa câu');
  });

  it('what was typed before a reload can be dropped, or is gone on with', async () => {
    const workbook = await ourBook();
    const drafts = memoryDrafts();
    const typeAndReload = async (text: string) => {
      await fill('Kết quả thực hiện', text);
      await draw(null);
      await draw(pane(workbook, drafts));
      await eventually(() => expect(names(/^Bỏ nội dung này$/)).toHaveLength(1));
      expect(field('Kết quả thực hiện').value).toBe(text);
    };
    const draw = newScreen();
    await draw(pane(workbook, drafts));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press(task(2));
    await typeAndReload('Đã');
    await press('Bỏ nội dung này');
    expect(field('Kết quả thực hiện').value).toBe('');
    await typeAndReload('Đã phối');
    await fill('Kết quả thực hiện', 'Đã phối hợp');
    await leave('Kết quả thực hiện');
    await eventually(() => expect(texts('p')).toContain('Đã ghi'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Đã phối hợp');
    expect(names(/^Bỏ nội dung này$/)).toEqual([]);
  });

  it('what is typed is in the sheet when a ribbon button turns the page, and it is said', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await fill('Kết quả thực hiện', 'Đã phối hợp 12 chuyên đề');
    await turnTo('report');
    await eventually(() => expect(texts('h1')).toEqual(['Báo cáo']));
    await eventually(() => expect(texts('p')).toContain('Đã ghi Kết quả thực hiện, nhiệm vụ 2.'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Đã phối hợp 12 chuyên đề');
    await turnTo('enter');
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 2']));
    expect(names(/^Bỏ nội dung này$/)).toEqual([]);
  });

  it('what cannot be written any more when the page is turned is said, and kept', async () => {
    const workbook = await ourBook();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press(task(2));
    await fill('Kết quả thực hiện', 'Của tôi');
    await put(workbook, 'Nhiệm vụ', 'C3', 'Của người khác');
    await turnTo('report');
    await eventually(() =>
      expect(texts('[role=status], div').join(' ')).toContain('Chưa ghi Kết quả thực hiện:'),
    );
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Của người khác');
    await turnTo('enter');
    await eventually(() => expect(texts('[role=alert] p')).toContain('Của người khác'));
    expect(field('Kết quả thực hiện').value).toBe('Của tôi');
  });

  it('a figure typed for one task stays with it, where another task has the same form', async () => {
    const workbook = await ourBook();
    const fresh = { label: 'Tờ rơi', unit: 'tờ' };
    await addRows(workbook, 'counts', ({ plan }) =>
      ['2', '3'].map((number) => newCount(plan, fresh, number, null)),
    );
    await openTask(workbook, 2);
    await fill('Tờ rơi (tờ)', '5');
    await press('Nhiệm vụ sau');
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 3']));
    expect(field('Tờ rơi (tờ)').value).toBe('');
    await eventually(() => expect(texts('p')).toContain('Đã ghi số liệu “Tờ rơi”.'));
    expect(field('Tờ rơi (tờ)').value).toBe('');
    const { counts } = (await reviewed(workbook)).reading.plan;
    const own = counts.filter(({ channel }) => channel === 'Tờ rơi');
    expect(own.map(({ figures }) => figures)).toMatchObject([
      { value: { value: 5 } },
      { value: null },
    ]);
  });

  it('shows both where sheet and pane were edited, and writes what is chosen', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await fill('Kết quả thực hiện', 'Của tôi');
    await act(() => put(workbook, 'Nhiệm vụ', 'C3', 'Của người khác'));
    await eventually(() => expect(texts('[role=alert] p')).toContain('Của người khác'));
    await leave('Kết quả thực hiện');
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Của người khác');
    expect(field('Kết quả thực hiện').value).toBe('Của tôi');
    await press('Ghi nội dung nhập ở đây');
    await eventually(() => expect(texts('p')).toContain('Đã ghi'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Của tôi');
  });

  it('asks where the sheet changed unheard, and can follow the sheet', async () => {
    const workbook = await ourBook();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press(task(2));
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 2']));
    await fill('Kết quả thực hiện', 'Của tôi');
    await put(workbook, 'Nhiệm vụ', 'C3', 'Của người khác');
    await leave('Kết quả thực hiện');
    await eventually(() => expect(texts('[role=alert] p')).toContain('Của người khác'));
    expect(field('Kết quả thực hiện').value).toBe('Của tôi');
    await press('Giữ theo trang tính');
    expect(field('Kết quả thực hiện').value).toBe('Của người khác');
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Của người khác');
  });

  it('follows the sheet while nothing is typed', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await act(() => put(workbook, 'Nhiệm vụ', 'C3', 'Từ trang tính'));
    await eventually(() => expect(field('Kết quả thực hiện').value).toBe('Từ trang tính'));
  });

  it('stays with a task whose words are mended in the sheet; what was typed of one that is gone is shown', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await act(() => put(workbook, 'Nhiệm vụ', 'B3', 'Lồng ghép tuyên truyền, đã sửa lời'));
    await eventually(() => expect(texts('p')).toContain('Lồng ghép tuyên truyền, đã sửa lời'));
    await fill('Ghi chú', 'đang viết dở');
    await act(() => put(workbook, 'Nhiệm vụ', 'B3', 'Việc khác hẳn'));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    expect(field('Ghi chú').value).toBe('đang viết dở');
  });

  it('keeps the text where it cannot be written, and writes it again', async () => {
    const workbook = await ourBook();
    let fails = false;
    const faulty: FileWorkbook = {
      ...workbook,
      apply: (edits) =>
        fails ? Promise.reject(new WorkbookError('protected', 'no')) : workbook.apply(edits),
    };
    await openTask(faulty, 2);
    fails = true;
    await fill('Kết quả thực hiện', 'Không được mất');
    await leave('Kết quả thực hiện');
    await eventually(() => expect(names(/^Ghi lại$/)).toEqual(['Ghi lại']));
    expect(texts('[role=alert]').join(' ')).toContain(FAILURE_SENTENCES.protected);
    expect(field('Kết quả thực hiện').value).toBe('Không được mất');
    fails = false;
    await press('Ghi lại');
    await eventually(() => expect(texts('p')).toContain('Đã ghi'));
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Không được mất');
  });

  it('a choice is written at once, into two columns of ticks as well', async () => {
    const workbook = theirBook();
    await openTask(workbook, 2);
    expect(texts('p')).toContain('Tệp không có bảng Số liệu.');
    expect(texts('p')).toContain('Bảng không có cột Nguyên nhân, thời hạn mới; Giải trình.');
    await fill('Đơn vị đánh giá', 'Hoàn thành');
    await eventually(() => expect(texts('p')).toContain('Đã ghi'));
    expect(await textAt(workbook, 'PL1', 'D3')).toBe('X');
  });

  it('several links at once become rows; each can be changed and taken out', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await fill(
      'Dán đường dẫn, tên bài, số văn bản',
      'Bài một\nhttps://a.gov.vn/1\nhttps://a.gov.vn/2',
    );
    await press('Thêm 02 tài liệu');
    await eventually(() => expect(names(/^Xóa tài liệu/)).toHaveLength(2));
    expect(field('Dán đường dẫn, tên bài, số văn bản').value).toBe('');
    await press('Xóa tài liệu 01');
    await eventually(() => expect(names(/^Xóa tài liệu/)).toHaveLength(1));
    await press('Hoàn tác');
    await eventually(() => expect(names(/^Xóa tài liệu/)).toHaveLength(2));
  }, 60_000);

  it('offers the figures of the result as rows', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await press('Lấy số liệu từ Kết quả thực hiện');
    await eventually(() =>
      expect(texts('p')).toContain('Chưa thấy số liệu nào trong Kết quả thực hiện, Ghi chú.'),
    );
  });

  it('goes from task to task and back to the list', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await press('Nhiệm vụ sau');
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 3']));
    await press('Nhiệm vụ trước');
    await eventually(() => expect(texts('h1')).toEqual(['Nhiệm vụ 2']));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Nhiệm vụ trước');
    await press('Danh sách');
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    expect(document.activeElement?.textContent).toBe(task(2));
  });

  it('adds a task, and takes one out after a question', async () => {
    const workbook = await ourBook();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press('Thêm nhiệm vụ');
    await fill('Nội dung nhiệm vụ', 'Việc mới');
    await press('Thêm');
    await eventually(() => expect(task(9)).toContain('Việc mới'));
    await press(task(9));
    await press('Xóa nhiệm vụ này');
    await press('Xóa');
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    expect(names(/^9(?=\D)/)).toEqual([]);
    await press('Hoàn tác');
    await eventually(() => expect(task(9)).toContain('Việc mới'));
  });

  it('adds a task to the group that is chosen, where the plan has groups', async () => {
    const workbook = await ourBook();
    for (const group of ['I. Chỉ đạo', 'II. Tuyên truyền']) {
      await addTasks(workbook, (first) => [
        aTask({ number: String(first), content: group, group }),
      ]);
    }
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press('Thêm nhiệm vụ');
    expect(field('Nhóm nhiệm vụ').value).toBe('II. Tuyên truyền');
    await fill('Nội dung nhiệm vụ', 'Việc mới');
    await fill('Nhóm nhiệm vụ', 'I. Chỉ đạo');
    await press('Thêm');
    await eventually(() => expect(task(11)).toContain('Việc mới'));
    const { tasks } = (await reviewed(workbook)).reading.plan;
    expect(tasks.slice(8).map(({ number }) => number)).toEqual(['9', '11', '10']);
  });

  it('two clicks on one button add one task, and one document', async () => {
    const workbook = await ourBook();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press('Thêm nhiệm vụ');
    await fill('Nội dung nhiệm vụ', 'Việc mới');
    await pressTwice('Thêm');
    await eventually(() => expect(task(9)).toContain('Việc mới'));
    expect(document.activeElement).toBe(button('Thêm nhiệm vụ'));
    await press(task(3));
    await fill('Dán đường dẫn, tên bài, số văn bản', 'https://a.gov.vn/1');
    await pressTwice('Thêm 01 tài liệu');
    await eventually(() => expect(field('Dán đường dẫn, tên bài, số văn bản').value).toBe(''));
    const { plan } = (await reviewed(workbook)).reading;
    expect(plan.tasks.map(({ number }) => number)).toEqual('123456789'.split(''));
    expect(plan.proofs.filter(({ location }) => location === 'https://a.gov.vn/1')).toHaveLength(1);
  });

  it('keeps what was to be added where a note below the table is in the way', async () => {
    const workbook = await ourBook();
    await put(workbook, 'Tài liệu kiểm chứng', 'B45', 'Người lập biểu');
    await openTask(workbook, 2);
    const links = Array.from({ length: 60 }, (_, index) => `https://a.gov.vn/${index}`).join('\n');
    await fill('Dán đường dẫn, tên bài, số văn bản', links);
    await press('Thêm 60 tài liệu');
    const blocked = PASTE.blocked('Tài liệu kiểm chứng', 45);
    await eventually(() => expect(document.body.textContent).toContain(blocked));
    expect(field('Dán đường dẫn, tên bài, số văn bản').value).toBe(links);
  });

  it('links the row that was chosen, also where rows were put above it meanwhile', async () => {
    const workbook = await ourBook();
    await openTask(workbook, 2);
    await press('Thêm số liệu');
    const list = field('Hình thức tuyên truyền') as HTMLSelectElement;
    const wanted = list.options[2];
    if (wanted === undefined) throw new Error('too few rows');
    const name = wanted.text;
    await fill('Hình thức tuyên truyền', wanted.value);
    const { counts } = (await reviewed(workbook)).reading.plan;
    const first = (counts[0]?.at.row ?? 0) + 1;
    await act(() => put(workbook, 'Số liệu', `E${first}`, '2'));
    await eventually(() => expect([...list.options].map(({ text }) => text)[1]).toBe(name));
    expect(list.selectedOptions[0]?.text).toBe(name);
    await press('Thêm');
    await eventually(() => expect(names(/^Bỏ khỏi nhiệm vụ/)).toHaveLength(2));
    expect(names(/^Bỏ khỏi nhiệm vụ/).join()).toContain(name.replace(/ \(.*/, ''));
  });

  it('mends what was found in a field where it is seen, after a look at it', async () => {
    const workbook = await ourBook();
    await put(workbook, 'Nhiệm vụ', 'C3', 'Đã phối  hợp 12 chuyên đề');
    await openTask(workbook, 2);
    await press('Sửa ô C3, trang Nhiệm vụ');
    await press(CHECK_PAGE.write);
    await eventually(() =>
      expect(field('Kết quả thực hiện').value).toBe('Đã phối hợp 12 chuyên đề'),
    );
    expect(await textAt(workbook, 'Nhiệm vụ', 'C3')).toBe('Đã phối hợp 12 chuyên đề');
    await eventually(() => expect(names(/^Sửa ô C3/)).toEqual([]));
    expect(document.activeElement).not.toBe(document.body);
    await press('Hoàn tác');
    await eventually(() => expect(names(/^Sửa ô C3/)).toHaveLength(1));
  });

  it('takes the Word report’s text, and asks before it takes another', async () => {
    const workbook = await ourBook();
    await newScreen()(pane(workbook));
    await eventually(() => expect(texts('h1')).toEqual(['Nhập']));
    await press('Dán lời báo cáo');
    await fill('Dán lời báo cáo vào đây', 'Một.\nHai.');
    await press('Đưa vào tệp để đối chiếu');
    await eventually(() =>
      expect(texts('p').join(' ')).toContain('Đã ghi 02 đoạn vào trang “Lời báo cáo”.'),
    );
    await press('Dán lời báo cáo');
    await fill('Dán lời báo cáo vào đây', 'Ba.');
    await press('Đưa vào tệp để đối chiếu');
    await press('Thay');
    await eventually(() => expect(texts('p').join(' ')).toContain('Đã ghi 01 đoạn'));
    expect(await textAt(workbook, 'Lời báo cáo', 'A2')).toBe('Ba.');
    expect(await textAt(workbook, 'Lời báo cáo', 'A3')).toBeNull();
  });
});
