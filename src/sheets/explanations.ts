import { EXPLANATION_WORDS } from '../text/tableWords';
import { SHEET_NAMES } from '../text/words';
import { TEMPLATE_VERSION } from './names';
import { DAY_FORMAT, type SheetTemplate } from './template';

export type ExplanationColumn = keyof typeof EXPLANATION_WORDS;

/** Giải trình: made when the first finding is waved through, so that the superior sees why. */
export const EXPLANATIONS: SheetTemplate<ExplanationColumn> = {
  version: TEMPLATE_VERSION,
  sheet: SHEET_NAMES.explanations,
  table: 'GiaiTrinh',
  blankRows: 10,
  frozenColumns: 0,
  columns: [
    { field: 'place', heading: EXPLANATION_WORDS.place, pixels: 190, align: 'left' },
    { field: 'check', heading: EXPLANATION_WORDS.check, pixels: 340, align: 'left' },
    {
      field: 'reason',
      heading: EXPLANATION_WORDS.reason,
      pixels: 330,
      align: 'left',
      prompt: 'Lý do bỏ qua; cấp trên đọc được nội dung này.',
    },
    {
      field: 'day',
      heading: EXPLANATION_WORDS.day,
      pixels: 110,
      align: 'center',
      format: DAY_FORMAT,
      accepts: 'day',
    },
    { field: 'code', heading: EXPLANATION_WORDS.code, pixels: 80, align: 'left', hidden: true },
  ],
};
