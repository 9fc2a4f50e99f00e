import { EXPLANATION_WORDS, FIELD_WORDS } from '../text/words';
import type { SheetTemplate } from './template';

export type ExplanationColumn = keyof typeof EXPLANATION_WORDS;

/** Giải trình: made when the first finding is waved through, so that the superior sees why. */
export const EXPLANATIONS: SheetTemplate<ExplanationColumn> = {
  version: 1,
  sheet: FIELD_WORDS.explanation,
  table: 'GiaiTrinh',
  blankRows: 10,
  columns: [
    { field: 'place', heading: EXPLANATION_WORDS.place, pixels: 190, align: 'left' },
    { field: 'check', heading: EXPLANATION_WORDS.check, pixels: 340, align: 'left' },
    { field: 'reason', heading: EXPLANATION_WORDS.reason, pixels: 330, align: 'left' },
    { field: 'day', heading: EXPLANATION_WORDS.day, pixels: 110, align: 'center' },
    { field: 'code', heading: EXPLANATION_WORDS.code, pixels: 80, align: 'left' },
  ],
};
