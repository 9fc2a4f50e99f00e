import { NARRATIVE_WORDS } from '../text/tableWords';
import { SHEET_NAMES } from '../text/words';
import { TEMPLATE_VERSION } from './names';
import type { SheetTemplate } from './template';

/** Lời báo cáo: the paragraphs of the Word report, to be held against the counts. */
export const NARRATIVE: SheetTemplate<'text'> = {
  version: TEMPLATE_VERSION,
  sheet: SHEET_NAMES.narrative,
  table: 'LoiBaoCao',
  blankRows: 30,
  frozenColumns: 0,
  columns: [
    {
      field: 'text',
      heading: NARRATIVE_WORDS.text,
      pixels: 970,
      align: 'left',
      prompt: 'Dán lời báo cáo từ Word, mỗi đoạn một dòng, để đối chiếu với số liệu.',
    },
  ],
};
