import { type Choice, createSheets, type Sample } from '../../src/app/createSheets';
import { type Book, newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { VINH_LINH_BOOK } from '../../src/sheets/samples/vinhLinhBook';
import { BLANK_TASK } from '../../src/domain/blank';
import type { Task } from '../../src/domain/plan';
import { aWorkbook } from '../app/workbook';
import { overfullBook } from '../journey/taskBook';

const { plan } = VINH_LINH_BOOK;
const at = { sheet: '', row: 0 };

async function sheetsOf(choice: Choice | Sample): Promise<Book> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, choice);
  return workbook.book;
}

const notEntered = (number: string, content: string): Task => ({
  ...{ ...BLANK_TASK, at, number, content },
  group: 'III. Nhiệm vụ phát sinh',
});

/** Tasks below headings, with proofs; two of them are still to be entered. */
const GROUPED: Choice = {
  plan: {
    ...plan,
    tasks: [
      ...plan.tasks.map((task, index) => ({
        ...task,
        group:
          index < 2 ? 'I. Chỉ đạo, điều hành' : 'II. Tuyên truyền trên các phương tiện thông tin',
      })),
      notEntered('9', 'Tuyên truyền về sắp xếp đơn vị hành chính cấp huyện, cấp xã'),
      notEntered('10', 'Đối thoại với người dân, doanh nghiệp về thủ tục hành chính'),
    ],
    proofs: [
      {
        ...{ at, tasks: ['1'], day: null },
        name: 'Kế hoạch số 29/KH-UBND',
        location:
          'https://vinhlinh.quangtri.gov.vn/ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-2024.html',
      },
      { at, tasks: ['1'], day: null, name: 'Ảnh hội nghị', location: 'Hồ sơ lưu tại Phòng Nội vụ' },
    ],
  },
};

/** A phụ lục of an office's own: columns that nobody knows, a hidden row, a sum below. */
function theirs(): Book {
  const { book } = aWorkbook('PL1', [
    ['BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN'],
    ['TT', 'Đầu việc', 'Kết quả', 'Đánh giá', 'Điểm tự chấm', 'Người phụ trách'],
    ['I', 'Chỉ đạo, điều hành'],
    ['1', 'Ban hành kế hoạch', 'Kế hoạch số 29/KH-UBND ngày 31/01/2024', 'x', 2, 'Bà Hoa'],
    ['II', 'Tuyên truyền'],
    ['2', 'Đăng tin, bài trên Trang thông tin điện tử xã', '12 tin, bài', 'x', 2, 'Ông Nam'],
    ['3', 'Phát trên hệ thống truyền thanh', null, null, null, 'Ông Nam'],
    ['Tổng số: 03 nhiệm vụ'],
  ]);
  return book;
}

/** A workbook for each fullness, and for what is seldom; null is an Excel that was just started. */
export const BOOKS = {
  empty: () => Promise.resolve(null),
  typical: () => sheetsOf(VINH_LINH_BOOK),
  overfull: () => Promise.resolve(overfullBook(200)),
  grouped: () => sheetsOf(GROUPED),
  months: () => sheetsOf({ ...VINH_LINH_BOOK, split: 'months' }),
  blank: () => sheetsOf([]),
  theirs: () => Promise.resolve(theirs()),
} satisfies Readonly<Record<string, () => Promise<Book | null>>>;

export type BookName = keyof typeof BOOKS;
export const BOOK_NAMES = ['empty', 'typical', 'overfull'] as const satisfies readonly BookName[];
