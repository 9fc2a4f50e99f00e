import type { Day } from '../language/day';
import type { Period } from './period';
import type { RowPlace } from './rowPlace';
import type { Level } from './vocabulary';

/** Thông tin chung. */
export interface ReportFacts {
  /** The first row of the page. */
  readonly at: RowPlace;
  readonly level: Level | null;
  readonly unit: string;
  readonly period: Period;
  /** Năm, as typed; the window says which year the figures are of. */
  readonly year: number | null;
  /** Kế hoạch của đơn vị, with number and day as written. */
  readonly planDocument: string;
  /** Văn bản kèm theo: "Báo cáo số 123/BC-UBND", its number left open or not. */
  readonly document: string;
  /** Ngày văn bản as written: "", "11/2026" or a whole day. */
  readonly dayAsWritten: string;
  /** Tên phụ lục. */
  readonly title: string;
  /** Kế hoạch cấp trên. */
  readonly upperPlan: string;
  /** Cơ quan chủ quản. */
  readonly authority: string;
  /** Địa danh. */
  readonly place: string;
  /** Người lập biểu. */
  readonly preparedBy: string;
  /** Quyền hạn, chức vụ, người ký, a line each. */
  readonly signer: string;
  /** Kính gửi. */
  readonly addressee: string;
  /** Nơi nhận. */
  readonly recipients: string;
  /** Chỉ tiêu chung. */
  readonly generalTarget: string;
  /** The day of the report; null while it is blank, as the decree allows. */
  readonly day: Day | null;
  /** Whether the phụ lục says what it is attached to; null where no phụ lục was read. */
  readonly attached: boolean | null;
}
