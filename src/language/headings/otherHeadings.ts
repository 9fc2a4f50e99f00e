import { vocabularyOf } from './vocabulary';

/** Tài liệu kiểm chứng. */
export const PROOF_HEADINGS = vocabularyOf({
  number: ['STT', 'Số TT', 'Số thứ tự'],
  tasks: ['Nhiệm vụ số*', 'Thuộc nhiệm vụ*', 'Nhiệm vụ', 'STT nhiệm vụ', 'Số nhiệm vụ'],
  name: [
    ...['Số, ký hiệu hoặc tên bài*', 'Số, ký hiệu*', 'Số ký hiệu*', 'Tên bài*', 'Tên tài liệu*'],
    ...['Tài liệu kiểm chứng*', 'Tên văn bản*', 'Tài liệu*', 'Văn bản*', 'Tên minh chứng*'],
    ...['Minh chứng*', 'Trích yếu*'],
  ],
  location: ['Đường dẫn*', 'Nơi lưu*', 'Link*', 'Liên kết*', 'Địa chỉ*'],
  day: ['Ngày*', 'Thời gian*'],
  kind: ['Loại', 'Loại tài liệu'],
  note: ['Ghi chú*'],
});
export type ProofHeading = (typeof PROOF_HEADINGS.fields)[number];

/** Giải trình. */
export const EXPLANATION_HEADINGS = vocabularyOf({
  number: ['STT'],
  where: ['Trang, ô', 'Vị trí', 'Ô', 'Trang và ô'],
  what: ['Nội dung kiểm tra*', 'Nội dung nhắc*'],
  code: ['Mã', 'Mã kiểm tra'],
  reason: ['Lý do*', 'Giải trình*'],
  day: ['Ngày*'],
});
export type ExplanationHeading = (typeof EXPLANATION_HEADINGS.fields)[number];
