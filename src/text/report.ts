import { FIELD_WORDS, SHEET_NAMES, STATUS_WORDS } from './words';

/** What the printed phụ lục says besides the tasks. Blanks are left as the decree allows. */
export const REPORT = {
  appendix: SHEET_NAMES.report,
  title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
  attachment: '(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      )',
  headings: {
    number: FIELD_WORDS.number,
    content: FIELD_WORDS.content,
    result: FIELD_WORDS.result,
    done: STATUS_WORDS.done,
    notDone: STATUS_WORDS.notDone,
    note: FIELD_WORDS.note,
  },
  tick: 'x',
  end: './.',
} as const;
