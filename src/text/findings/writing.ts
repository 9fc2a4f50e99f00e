import type { CertainQuirk } from '../../language/hygiene/quirk';
import type { OldEncoding } from '../../language/hygiene/encoding';
import type { Sentences } from './sentence';

type WritingCheck =
  | 'abolishedLevel'
  | 'notAttached'
  | 'untidyText'
  | 'misspelling'
  | 'unfinishedTelex'
  | 'repeatedWord'
  | 'unmatchedQuote'
  | 'listLeftOpen'
  | 'informalWord'
  | 'oldEncoding';

interface Doubt {
  readonly written: string;
  readonly proposed: string | null;
}

/** Spelling, coding and form. */
export const WRITING_SENTENCES: Sentences<WritingCheck> = {
  abolishedLevel: {
    one: ({ word }) =>
      `“${word}”: từ 01/7/2025 không còn cấp huyện, thị trấn. Thay bằng tên gọi hiện hành.`,
    many: 'Còn từ ngữ của cấp huyện, thị trấn là cấp không còn từ 01/7/2025. Thay bằng tên gọi hiện hành.',
  },
  notAttached: () =>
    'Phụ lục chưa có dòng “(Kèm theo …)”. Nhập Văn bản kèm theo; khi Tạo phụ lục, dòng này được ghi dưới tên phụ lục.',
  untidyText: {
    one: ({ kinds }) =>
      `Ô có ${kinds.map((kind) => CODING_WORDS[kind]).join(', ')}. Chọn Sửa để thay toàn bộ.`,
    many: 'Ô có chữ tổ hợp, chữ sai mã hoặc khoảng trắng thừa. Chọn Sửa tất cả để thay toàn bộ.',
  },
  misspelling: {
    one: (doubt) => `${suggestion(doubt)} Kiểm tra chính tả.`,
    many: 'Từ có thể sai chính tả. Kiểm tra từng ô.',
  },
  unfinishedTelex: {
    one: (doubt) => `${suggestion(doubt)} Chữ gõ Telex chưa xong.`,
    many: 'Chữ gõ Telex chưa xong. Sửa từng ô.',
  },
  repeatedWord: {
    one: ({ written }) => `“${written}” gõ lặp. Xóa phần thừa.`,
    many: 'Từ gõ lặp. Xóa phần thừa.',
  },
  unmatchedQuote: {
    one: () =>
      'Dấu ngoặc kép không thành cặp. Thêm dấu còn thiếu hoặc dùng thống nhất cặp dấu “ ”.',
    many: 'Dấu ngoặc kép không thành cặp. Thêm dấu còn thiếu hoặc dùng thống nhất cặp dấu “ ”.',
  },
  listLeftOpen: {
    one: ({ written }) => `Danh sách kết thúc bằng “${written}”. Ghi đủ hoặc bỏ dấu này.`,
    many: 'Danh sách kết thúc bằng dấu chấm lửng gõ sai. Ghi đủ hoặc bỏ dấu này.',
  },
  informalWord: {
    one: ({ written, proposed }) =>
      `“${written}” là cách viết tắt không dùng trong văn bản. Viết đủ${proposed === null ? '' : `: “${proposed}”`}.`,
    many: 'Cách viết tắt không dùng trong văn bản. Viết đủ chữ.',
  },
  oldEncoding: {
    one: ({ encoding }) =>
      `Ô dùng bảng mã ${ENCODING_WORDS[encoding]}, không phải Unicode. Chuyển mã bằng bộ gõ rồi dán lại.`,
    many: 'Ô dùng bảng mã cũ, không phải Unicode. Chuyển mã bằng bộ gõ rồi dán lại.',
  },
};

function suggestion({ written, proposed }: Doubt): string {
  return proposed === null
    ? `“${written}” viết chưa đúng.`
    : `“${written}”: có phải “${proposed}”?`;
}

const CODING_WORDS: Readonly<Record<CertainQuirk, string>> = {
  decomposed: 'chữ Unicode tổ hợp',
  lookAlike: 'ký tự giống chữ Việt (ƣ thay cho ư)',
  misplacedTone: 'dấu thanh đặt sai chữ',
  hardBlank: 'khoảng trắng cứng',
  doubleBlank: 'khoảng trắng kép',
  blankBeforeMark: 'khoảng trắng trước dấu câu',
  invisible: 'ký tự ẩn',
};

const ENCODING_WORDS: Readonly<Record<OldEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};
