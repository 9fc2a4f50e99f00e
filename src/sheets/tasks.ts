import { FIELD_WORDS, MARK_WORDS, SHEET_NAMES } from '../text/words';
import type { SheetTemplate } from './template';

/** The columns that every phụ lục has; all else is optional. */
export type TaskColumn = 'number' | 'content' | 'result' | 'mark' | 'note';

/** One row for each task of the plan. */
export const TASKS: SheetTemplate<TaskColumn> = {
  version: 1,
  sheet: SHEET_NAMES.tasks,
  table: 'NhiemVu',
  blankRows: 30,
  columns: [
    { field: 'number', heading: FIELD_WORDS.number, pixels: 40, align: 'center' },
    { field: 'content', heading: FIELD_WORDS.content, pixels: 250, align: 'left' },
    { field: 'result', heading: FIELD_WORDS.result, pixels: 300, align: 'left' },
    {
      field: 'mark',
      heading: FIELD_WORDS.mark,
      pixels: 95,
      align: 'center',
      choices: [MARK_WORDS.done, MARK_WORDS.notDone, MARK_WORDS.notApplicable],
      prompt: 'Chọn Hoàn thành, Chưa hoàn thành hoặc Không phát sinh.',
    },
    { field: 'note', heading: FIELD_WORDS.note, pixels: 250, align: 'left' },
  ],
};
