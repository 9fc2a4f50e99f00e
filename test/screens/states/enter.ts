import type { Page } from 'playwright-core';
import type { SimulatedExcel } from '../../excel/simulatedExcel';
import type { State } from '../state';

type Reach = NonNullable<State['reach']>;

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

const task = async (page: Page, number: number) => {
  await press(page, new RegExp(`^${number}\\D`));
  await page.getByRole('heading', { name: `Nhiệm vụ ${number}`, exact: true }).waitFor();
};

const result = (page: Page) => page.getByRole('textbox', { name: 'Kết quả thực hiện' });

const leaveField = (page: Page) => page.getByRole('textbox', { name: 'Ghi chú' }).focus();

const inTask =
  (number: number, then: Reach): Reach =>
  async (page, excel) => {
    await task(page, number);
    await then(page, excel);
  };

const LINKS = [
  'https://vinhlinh.quangtri.gov.vn/cai-cach-hanh-chinh/tuyen-truyen-cai-cach-hanh-chinh-nam-2024-12345.html',
  'Kế hoạch số 29/KH-UBND ngày 31/01/2024',
  'Bài “Một cửa gần dân” https://baoquangtri.vn/mot-cua-gan-dan',
].join('\n');

const PARAGRAPHS = [
  'Trong năm, Cổng Thông tin điện tử huyện đăng 33 tin, bài về cải cách hành chính.',
  'Hệ thống truyền thanh từ huyện đến cơ sở phát 48 tin, bài; mạng xã hội 07 tin, bài.',
].join('\n');

const bothEdited: Reach = async (page: Page, excel: SimulatedExcel) => {
  await result(page).fill('Đã phối hợp 12 chuyên đề');
  excel.user.type('Nhiệm vụ', 'C3', 'Đã phối hợp 10 chuyên đề');
  await page.getByText('Ô này đã được sửa trên trang tính trong lúc nhập.').waitFor();
};

const offeredAgain: Reach = async (page) => {
  await result(page).fill('Đã phối hợp');
  await page.reload();
  await page.getByRole('button', { name: 'Ghi vào trang tính' }).waitFor();
};

const notWritten: Reach = async (page, excel) => {
  await result(page).fill('Đã phối hợp 12 chuyên đề');
  for (const request of [1, 2, 3, 4]) excel.failRequest(request, { code: 'AccessDenied' });
  await leaveField(page);
  await page.getByRole('button', { name: 'Ghi lại' }).waitFor();
};

const waiting: Reach = async (page, excel) => {
  excel.isConnected = false;
  await result(page).fill('Đã phối hợp 12 chuyên đề');
  await leaveField(page);
  await page.getByRole('button', { name: 'Dừng' }).waitFor();
};

const proofTakenOut: Reach = async (page) => {
  await press(page, 'Xóa tài liệu 01');
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
};

/** The page Nhập, then what is done with one task. */
export const ENTER_STATES: readonly State[] = [
  { page: 'enter', book: 'grouped' },
  {
    ...{ page: 'enter', book: 'typical', name: 'new-task' },
    reach: (page) => press(page, 'Thêm nhiệm vụ'),
  },
  {
    ...{ page: 'enter', book: 'grouped', name: 'new-task-in-group' },
    reach: async (page) => {
      await press(page, 'Thêm nhiệm vụ');
      await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    },
  },
  {
    ...{ page: 'enter', book: 'typical', name: 'words-of-the-report' },
    reach: async (page) => {
      await press(page, 'Dán lời báo cáo');
      await page.getByLabel('Dán lời báo cáo vào đây').fill(PARAGRAPHS);
    },
  },
  {
    ...{ page: 'enter', book: 'typical', name: 'none-left' },
    reach: (page) => press(page, /^Chưa nhập/),
  },
  { page: 'enter', book: 'typical', name: 'task', reach: inTask(3, () => Promise.resolve()) },
  { page: 'enter', book: 'overfull', name: 'task', reach: inTask(3, () => Promise.resolve()) },
  { page: 'enter', book: 'months', name: 'task', reach: inTask(3, () => Promise.resolve()) },
  {
    ...{ page: 'enter', book: 'overfull', name: 'fix' },
    reach: inTask(3, (page) => press(page, /^Sửa/)),
  },
  {
    ...{ page: 'enter', book: 'typical', name: 'add-count' },
    reach: inTask(1, async (page) => {
      await press(page, 'Thêm số liệu');
      await page.getByLabel('Hình thức tuyên truyền').selectOption({ index: 12 });
    }),
  },
  {
    ...{ page: 'enter', book: 'typical', name: 'from-result' },
    reach: inTask(3, async (page) => {
      await press(page, 'Lấy số liệu từ Kết quả');
      await page.getByRole('button', { name: 'Đóng' }).waitFor();
    }),
  },
  {
    ...{ page: 'enter', book: 'typical', name: 'paste-proofs' },
    reach: inTask(1, (page) => page.getByLabel(/^Dán đường dẫn/).fill(LINKS)),
  },
  {
    ...{ page: 'enter', book: 'typical', name: 'remove-task' },
    reach: inTask(1, (page) => press(page, 'Xóa nhiệm vụ này')),
  },
  { page: 'enter', book: 'typical', name: 'both-edited', reach: inTask(2, bothEdited) },
  { page: 'enter', book: 'typical', name: 'offered-again', reach: inTask(2, offeredAgain) },
  { page: 'enter', book: 'typical', name: 'not-written', reach: inTask(2, notWritten) },
  { page: 'enter', book: 'typical', name: 'waiting', reach: inTask(2, waiting) },
  { page: 'enter', book: 'grouped', name: 'taken-out', reach: inTask(1, proofTakenOut) },
];
