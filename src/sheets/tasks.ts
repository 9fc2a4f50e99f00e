import type { Split, TaskField } from '../domain/vocabulary';
import { FIELD_WORDS, SHEET_NAMES, STATUS_WORDS } from '../text/words';
import { TASK_HELPERS, type TaskHelper } from './formulas/taskHelpers';
import { FORM_WORDS } from './formulas/taskRow';
import { TEMPLATE_VERSION } from './names';
import {
  type Column,
  COUNT_FORMAT,
  DAY_FORMAT,
  GENERAL_FORMAT,
  type RowRule,
  type SheetTemplate,
} from './template';

export type TaskSheetColumn = TaskField | 'status' | 'basis' | TaskHelper;

const TARGETS = 'Chỉ tiêu';
const DUTIES = 'Phân công, giải trình';

const FIRST: readonly Column<TaskSheetColumn>[] = [
  { field: 'number', heading: FIELD_WORDS.number, pixels: 40, align: 'center' },
  { field: 'content', heading: FIELD_WORDS.content, pixels: 210, align: 'left' },
  {
    field: 'result',
    heading: FIELD_WORDS.result,
    pixels: 235,
    align: 'left',
    prompt: 'Nêu việc đã làm, số liệu, số và ngày văn bản. Để trống thì phụ lục lấy từ Số liệu.',
  },
  {
    field: 'mark',
    heading: FIELD_WORDS.mark,
    pixels: 95,
    align: 'center',
    accepts: { list: 'marks' },
    prompt: 'Chọn Hoàn thành, Chưa hoàn thành hoặc Không phát sinh.',
  },
  {
    field: 'status',
    heading: 'Tình trạng thực hiện',
    pixels: 95,
    align: 'center',
    format: GENERAL_FORMAT,
    formula: '=#finalStatus',
  },
  {
    field: 'basis',
    heading: 'Căn cứ',
    pixels: 90,
    align: 'center',
    format: GENERAL_FORMAT,
    formula: '=#shownBasis',
  },
];

const LAST: readonly Column<TaskSheetColumn>[] = [
  {
    field: 'target',
    heading: FIELD_WORDS.target,
    pixels: 120,
    align: 'left',
    group: TARGETS,
    accepts: { list: 'kinds' },
    prompt: 'Để trống là Định tính: đơn vị đánh giá Hoàn thành và có căn cứ.',
  },
  {
    field: 'atLeast',
    heading: FIELD_WORDS.atLeast,
    pixels: 70,
    align: 'right',
    format: COUNT_FORMAT,
    group: TARGETS,
    accepts: 'number',
    prompt: 'Số lượng phải đạt; với Tỷ lệ là số phần trăm; với Hằng tháng là số lần mỗi tháng.',
  },
  {
    field: 'unit',
    heading: FIELD_WORDS.unit,
    pixels: 90,
    align: 'center',
    group: TARGETS,
    accepts: { list: 'unitChoices' },
  },
  {
    field: 'achieved',
    heading: FIELD_WORDS.achieved,
    pixels: 80,
    align: 'right',
    format: COUNT_FORMAT,
    group: TARGETS,
    accepts: 'number',
    prompt: 'Để trống thì lấy tổng của Số liệu có ghi số của nhiệm vụ này.',
  },
  {
    field: 'whole',
    heading: FIELD_WORDS.whole,
    pixels: 80,
    align: 'right',
    format: COUNT_FORMAT,
    group: TARGETS,
    accepts: 'number',
    prompt: 'Tổng số phải thực hiện, khi chỉ tiêu là tỷ lệ.',
  },
  {
    field: 'deadline',
    heading: FIELD_WORDS.deadline,
    pixels: 100,
    align: 'center',
    format: DAY_FORMAT,
    group: TARGETS,
    accepts: 'day',
  },
  { field: 'note', heading: FIELD_WORDS.note, pixels: 215, align: 'left' },
  { field: 'lead', heading: FIELD_WORDS.lead, pixels: 160, align: 'left', group: DUTIES },
  { field: 'partner', heading: FIELD_WORDS.partner, pixels: 160, align: 'left', group: DUTIES },
  { field: 'reason', heading: FIELD_WORDS.reason, pixels: 200, align: 'left', group: DUTIES },
  {
    field: 'explanation',
    heading: FIELD_WORDS.explanation,
    pixels: 200,
    align: 'left',
    group: DUTIES,
    prompt: 'Nêu căn cứ khi đơn vị xác định Hoàn thành mà số liệu chưa đủ; được in ở Ghi chú.',
  },
];

/** They mean the same on a black and white printer. */
const TASK_RULES: readonly RowRule[] = [
  { formula: `=#form="${FORM_WORDS.group}"`, look: { bold: true } },
  {
    field: 'status',
    formula: `=OR(#status="${STATUS_WORDS.overdue}",#status="${STATUS_WORDS.notEntered}")`,
    look: { bold: true, fill: '#F2F2F2' },
  },
  {
    field: 'status',
    formula: `=#status="${STATUS_WORDS.notApplicable}"`,
    look: { strike: true },
  },
];

/** One row for each group, task and part of the plan. */
export function tasksTemplate(split: Split): SheetTemplate<TaskSheetColumn> {
  return {
    version: TEMPLATE_VERSION,
    sheet: SHEET_NAMES.tasks,
    table: 'NhiemVu',
    blankRows: 30,
    frozenColumns: 2,
    columns: [...FIRST, ...TASK_HELPERS(split), ...LAST],
    rules: TASK_RULES,
  };
}

/** The columns that every phụ lục has; all else is optional. */
export const TASK_COLUMNS = ['number', 'content', 'result', 'mark', 'note'] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

export const TASKS: SheetTemplate<TaskColumn> = {
  ...tasksTemplate('whole'),
  columns: [...FIRST, ...LAST].flatMap((column) => {
    const field = TASK_COLUMNS.find((each) => each === column.field);
    return field === undefined ? [] : [{ ...column, field }];
  }),
};
