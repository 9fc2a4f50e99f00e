import type { Book } from '../../src/file/book';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { MARK_WORDS } from '../../src/text/words';
import { aWorkbook } from '../app/workbook';

const HEADINGS = ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Đơn vị đánh giá', 'Ghi chú'];

/** A phụ lục as an office types it: eight tasks, no formula. */
export function taskBook(): Book {
  const rows = VINH_LINH_2024.map(({ number, content, result, mark, note }) => [
    ...[number, content, result ?? null],
    ...[mark === null ? null : MARK_WORDS[mark], note ?? null],
  ]);
  return aWorkbook('Nhiệm vụ', [HEADINGS, ...rows]).book;
}

/** So many tasks with something wrong in each, and texts that nobody reads to their end. */
export function overfullBook(tasks: number): Book {
  const long = 'Đã  phối hợp tuyên truyền về cải cách hành chính trên hệ thống loa. '.repeat(29);
  const rows = Array.from({ length: tasks }, (_, index) => [
    ...[String(index * 2 + 1), `Tuyên truyền chuyên đề ${index + 1}`],
    ...(index % 3 === 0 ? [null, 'Hoàn thành', null] : [long, index % 3 === 1 ? 'xong' : null, null]),
  ]);
  return aWorkbook('Nhiệm vụ', [HEADINGS, ...rows]).book;
}
