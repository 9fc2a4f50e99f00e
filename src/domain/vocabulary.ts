/** Every word of the domain, once. Vietnamese forms are in text/words.ts. */

/** Working states of a task; print folds them into two columns. */
export const STATUSES = [
  'done',
  'inProgress',
  'notDone',
  'overdue',
  'notDue',
  'notApplicable',
  'notEntered',
] as const;
export type Status = (typeof STATUSES)[number];

/** The unit's own verdict on a task (Đơn vị đánh giá). */
export const MARKS = ['done', 'notDone', 'notApplicable'] as const;
export type Mark = (typeof MARKS)[number];

/** An error must be mended or explained before the report is final; a note may be left alone. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What kind of promise the plan makes (Loại chỉ tiêu). */
export const TARGET_KINDS = [
  'qualitative',
  'regular',
  'quantity',
  'ratio',
  'weekly',
  'monthly',
  'quarterly',
  'deliverable',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Cấp. The district level ended on 30/6/2025 and is kept for old workbooks. */
export const LEVELS = ['province', 'commune', 'department', 'district'] as const;
export type Level = (typeof LEVELS)[number];

/** Kỳ báo cáo. */
export const PERIOD_KINDS = [
  'month',
  'quarter1',
  'halfYear',
  'quarter3',
  'nineMonths',
  'year',
  'campaign',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Number data run from the 15th to the 14th in CCHC reports, by the month in statistics. */
export const CALENDARS = ['cchc', 'civil'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** How a year's figures are split over the columns of Số liệu. */
export const SPLITS = ['whole', 'quarters', 'months'] as const;
export type Split = (typeof SPLITS)[number];

/** Cách tính: figures that add up, or a stock of which the last one counts. */
export const MEASURES = ['flow', 'stock'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is written about a task, each in a cell of its own. */
export const TASK_FIELDS = [
  'number',
  'content',
  'result',
  'mark',
  'note',
  'target',
  'atLeast',
  'unit',
  'achieved',
  'whole',
  'deadline',
  'lead',
  'partner',
  'reason',
  'explanation',
] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

export const COUNT_FIELDS = [
  'number',
  'channel',
  'unit',
  'value',
  'tasks',
  'note',
  'cumulative',
  'target',
] as const;
export type CountField = (typeof COUNT_FIELDS)[number];

export const PROOF_FIELDS = ['tasks', 'name', 'location', 'day', 'note'] as const;
export type ProofField = (typeof PROOF_FIELDS)[number];

/** Thông tin chung: the first ten are always shown, the others only where somebody wants them. */
export const REPORT_FIELDS = [
  'level',
  'unit',
  'year',
  'period',
  'from',
  'to',
  'planDocument',
  'document',
  'day',
  'title',
  'upperPlan',
  'authority',
  'place',
  'preparedBy',
  'signer',
  'addressee',
  'recipients',
  'generalTarget',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];
