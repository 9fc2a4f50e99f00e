import { vocabularyOf } from './vocabulary';

/** The labels of Thông tin chung; their values stand to the right. */
export const REPORT_LABELS = vocabularyOf({
  level: ['Cấp', 'Cấp đơn vị', 'Cấp báo cáo'],
  unit: ['Tên đơn vị*', 'Đơn vị báo cáo', 'Đơn vị', 'Cơ quan báo cáo', 'Tên cơ quan*'],
  year: ['Năm', 'Năm báo cáo'],
  period: ['Kỳ báo cáo*', 'Kỳ'],
  from: ['Số liệu từ ngày', 'Từ ngày', 'Số liệu từ'],
  to: ['Đến ngày', 'Số liệu đến ngày', 'Thời điểm chốt số liệu*', 'Đến hết ngày'],
  planDocument: ['Kế hoạch của đơn vị*', 'Kế hoạch', 'Số kế hoạch', 'Kế hoạch thực hiện'],
  planStart: ['Kế hoạch thực hiện từ ngày', 'Ngày bắt đầu'],
  calendar: ['Lịch số liệu'],
  document: ['Văn bản kèm theo*', 'Báo cáo kèm theo*', 'Kèm theo'],
  day: ['Ngày văn bản', 'Ngày báo cáo', 'Ngày ban hành'],
  title: ['Tên phụ lục'],
  upperPlan: ['Kế hoạch cấp trên*'],
  authority: ['Cơ quan chủ quản*'],
  place: ['Địa danh*'],
  preparedBy: ['Người lập biểu*'],
  signer: [
    'Người ký*',
    'Quyền hạn, chức vụ, người ký',
    'Quyền hạn*',
    'Chức vụ*',
    'Họ tên người ký',
  ],
  addressee: ['Kính gửi'],
  recipients: ['Nơi nhận'],
  generalTarget: ['Chỉ tiêu chung'],
});
export type ReportLabel = (typeof REPORT_LABELS.fields)[number];

/** Sheets that are known by their names. */
export const SHEET_WORDS = vocabularyOf({
  report: ['Thông tin chung', 'Thông tin'],
  narrative: ['Lời báo cáo', 'Phần lời', 'Nội dung báo cáo'],
  plan: ['Kế hoạch*', 'KH*'],
});
