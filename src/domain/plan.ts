import type { Day, Weekday } from '../language/day';
import type { Amount } from './amount';
import type { ReportFacts } from './reportFacts';
import type { RowPlace } from './rowPlace';
import type { Mark, Measure, TargetKind, TaskField } from './vocabulary';

export type { ReportFacts, RowPlace };

/** Everything that a workbook says, as plain data. What is blank is '' or null, never a guess. */
export interface Plan {
  readonly report: ReportFacts;
  readonly tasks: readonly Task[];
  readonly counts: readonly Count[];
  readonly proofs: readonly Proof[];
  /** Lời báo cáo: the Word report, a paragraph each. */
  readonly narrative: readonly Paragraph[];
  readonly explanations: readonly Explanation[];
  /** The line "Tổng số: …" under a table that was read, as it stands there. */
  readonly totalLine: TotalLine | null;
  /** What the plan document asks for, where it was brought in to compare. */
  readonly promised: readonly PromisedTask[] | null;
}

export interface Task {
  readonly at: RowPlace;
  /**
   * As written: "1", "3.1". It is text, since "1.10" is not 1.1. A part that is only lettered carries
   * its task's number: "a)" below 3 is "3.a".
   */
  readonly number: string;
  readonly content: string;
  readonly result: string;
  readonly note: string;
  readonly mark: Mark | null;
  readonly target: Target;
  /** Thực hiện: the numerator of a ratio, or a number that stands in place of linked counts. */
  readonly achieved: Amount | null;
  /** Mẫu số. */
  readonly whole: number | null;
  readonly deadline: Day | null;
  /** One label as written: "Các sở, ngành tỉnh" is not taken apart. */
  readonly lead: string;
  readonly partner: string;
  /** Nguyên nhân, thời hạn mới. */
  readonly reason: string;
  /** Giải trình. */
  readonly explanation: string;
  /** The label of its group, "" where the plan has none. */
  readonly group: string;
  /** Tasks outside the plan stand apart and do not count in its rate. */
  readonly outside: boolean;
  /** 3.1, a): not counted by themselves; the task is done when all are. */
  readonly parts: readonly Task[];
  /** Cells whose entry is not understood: Đơn vị đánh giá, and numbers that are none. */
  readonly unreadable: readonly UnreadableCell[];
}

export interface UnreadableCell {
  readonly field: TaskField;
  readonly entry: Unreadable;
}

/** Loại chỉ tiêu with what it needs; a blank number is null. */
export type Target = {
  [Kind in TargetKind]: { readonly kind: Kind } & TargetFacts[Kind];
}[TargetKind];

export type TargetOf<Kind extends TargetKind> = Extract<Target, { readonly kind: Kind }>;

interface TargetFacts {
  readonly qualitative: unknown;
  readonly regular: unknown;
  readonly deliverable: unknown;
  readonly quantity: { readonly atLeast: number | null; readonly unit: string };
  readonly ratio: { readonly percent: number };
  /** "Thứ Năm hàng tuần" names a day. */
  readonly weekly: Recurrence & { readonly weekday?: Weekday };
  readonly monthly: Recurrence;
  readonly quarterly: Recurrence;
}

export interface Recurrence {
  readonly times: number;
  readonly unit: string;
  /** The plan may have begun after the period did. */
  readonly from: Day | null;
}

/** A row of Số liệu. */
export interface Count {
  readonly at: RowPlace;
  readonly number: string;
  /** Nhóm: the label of the rows it stands among, "" where there is none. */
  readonly group: string;
  readonly channel: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly figures: Figures;
  /** Nhiệm vụ số, taken apart: "3; 6" is ["3", "6"]. */
  readonly tasks: readonly string[];
  readonly note: string;
  /** Lũy kế as typed or computed by the sheet, and that of the period before. */
  readonly cumulative: number | null;
  readonly cumulativeBefore: number | null;
  /** Only for a channel without a task. */
  readonly target: number | null;
  readonly role: CountRole;
}

/** "Lượt người" stands beside its "cuộc"; "trong đó" rows stand outside every total. */
export type CountRole =
  | { readonly kind: 'plain' }
  | { readonly kind: 'paired'; readonly of: RowPlace }
  | { readonly kind: 'ofWhich'; readonly of: RowPlace };

export type Figures =
  | { readonly split: 'whole'; readonly value: Entry }
  | { readonly split: 'quarters' | 'months'; readonly values: readonly Entry[] };

/** What a number cell says: nothing, an amount, or something that is no number. */
export type Entry = Figure | Unreadable | null;

export interface Figure extends Amount {
  /** Digits stored as text: Excel leaves them out of every sum. */
  readonly asText?: true;
}

export interface Unreadable {
  readonly text: string;
  readonly problem:
    'fraction' | 'negative' | 'several' | 'words' | 'ambiguous' | 'mark' | 'bothMarks';
}

/** A row of Tài liệu kiểm chứng. */
export interface Proof {
  readonly at: RowPlace;
  readonly tasks: readonly string[];
  readonly name: string;
  /** A link, or where it is kept. */
  readonly location: string;
  readonly day: Day | null;
}

export interface Paragraph {
  readonly at: RowPlace;
  readonly text: string;
}

/** A finding that was waved through, with the reason that the superior will read. */
export interface Explanation {
  readonly check: string;
  readonly at: RowPlace | null;
  readonly reason: string;
}

export interface TotalLine {
  readonly at: RowPlace;
  readonly tasks: number | null;
  readonly done: number | null;
  readonly notDone: number | null;
  readonly notApplicable: number | null;
}

export interface PromisedTask {
  readonly content: string;
}
