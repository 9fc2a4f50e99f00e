import type { ProofField } from '../domain/vocabulary';
import { PROOF_WORDS } from '../text/tableWords';
import { SHEET_NAMES } from '../text/words';
import { keysOf } from './formulas/channel';
import { TEMPLATE_VERSION } from './names';
import { DAY_FORMAT, GENERAL_FORMAT, type SheetTemplate } from './template';

export type ProofColumn = ProofField | 'kind' | 'keys';

export const PROOF_KINDS = {
  thisReport: 'Chính báo cáo này',
  link: 'Đường dẫn',
  document: 'Văn bản',
  kept: 'Ảnh, hồ sơ lưu',
} as const;

const TEXT = 'LOWER(#name&" "&#location)';
const DIGITS_AS_9 = [1, 2, 3, 4, 5, 6, 7, 8, 0].reduce(
  (text, digit) => `SUBSTITUTE(${text},"${digit}","9")`,
  '#name&" "&#location',
);

const KIND = `=IF(TRIM(#name&#location)="","",IF(ISNUMBER(SEARCH("báo cáo này",${TEXT})),"${PROOF_KINDS.thisReport}",IF(ISNUMBER(SEARCH("://",#location)),"${PROOF_KINDS.link}",IF(SUMPRODUCT(--ISNUMBER(FIND(@documents,${DIGITS_AS_9})))>0,"${PROOF_KINDS.document}","${PROOF_KINDS.kept}"))))`;

/** Tài liệu kiểm chứng: what a superior may open or ask for. */
export const PROOFS: SheetTemplate<ProofColumn> = {
  version: TEMPLATE_VERSION,
  sheet: SHEET_NAMES.proofs,
  table: 'KiemChung',
  blankRows: 30,
  frozenColumns: 0,
  columns: [
    {
      field: 'tasks',
      heading: PROOF_WORDS.tasks,
      pixels: 90,
      align: 'center',
      prompt: 'Số thứ tự của nhiệm vụ; nhiều nhiệm vụ cách nhau dấu chấm phẩy: 3; 6.',
    },
    {
      field: 'name',
      heading: PROOF_WORDS.name,
      pixels: 330,
      align: 'left',
      prompt: 'Ví dụ: Kế hoạch số 29/KH-UBND, hoặc tên bài đăng.',
    },
    {
      field: 'location',
      heading: PROOF_WORDS.location,
      pixels: 440,
      align: 'left',
      prompt: 'Đường dẫn của bài, hoặc nơi lưu ảnh, hồ sơ.',
    },
    {
      field: 'day',
      heading: PROOF_WORDS.day,
      pixels: 110,
      align: 'center',
      format: DAY_FORMAT,
      accepts: 'day',
    },
    {
      field: 'keys',
      heading: 'Phụ Khóa nhiệm vụ',
      pixels: 80,
      align: 'left',
      format: GENERAL_FORMAT,
      formula: `=IF(OR(TRIM(#tasks)="",TRIM(#name&#location)=""),"",${keysOf('#tasks')})`,
      hidden: true,
    },
    {
      field: 'kind',
      heading: PROOF_WORDS.kind,
      pixels: 130,
      align: 'left',
      format: GENERAL_FORMAT,
      formula: KIND,
      group: 'Loại, ghi chú',
    },
    {
      field: 'note',
      heading: PROOF_WORDS.note,
      pixels: 200,
      align: 'left',
      group: 'Loại, ghi chú',
    },
  ],
};
