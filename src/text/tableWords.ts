/** The headings of the tables beside that of the tasks. */
export const COUNT_WORDS = {
  number: 'STT',
  channel: 'Hình thức tuyên truyền',
  unit: 'ĐVT',
  value: 'Số liệu trong kỳ',
  tasks: 'Nhiệm vụ số',
  note: 'Ghi chú',
  measure: 'Cách tính',
  cumulativeBefore: 'Lũy kế kỳ trước',
  cumulative: 'Lũy kế',
  target: 'Chỉ tiêu',
  percent: 'Tỷ lệ',
  lastYear: 'Cùng kỳ năm trước',
} as const;

export const PROOF_WORDS = {
  tasks: 'Nhiệm vụ số',
  name: 'Số, ký hiệu hoặc tên bài',
  location: 'Đường dẫn hoặc nơi lưu',
  day: 'Ngày',
  kind: 'Loại',
  note: 'Ghi chú',
} as const;

export const EXPLANATION_WORDS = {
  place: 'Trang, ô',
  check: 'Nội dung kiểm tra',
  reason: 'Lý do',
  day: 'Ngày',
  code: 'Mã kiểm tra',
} as const;

export const NARRATIVE_WORDS = { text: 'Lời báo cáo' } as const;
