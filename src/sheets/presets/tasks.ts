import type { Target } from '../../domain/plan';
import type { PresetTask } from './preset';

const PRODUCT: Target = { kind: 'deliverable' };
const REGULAR: Target = { kind: 'regular' };
const ALL: Target = { kind: 'ratio', percent: 100 };
const monthly: Target = { kind: 'monthly', times: 1, unit: '', from: null };
const quarterly: Target = { kind: 'quarterly', times: 1, unit: '', from: null };

const ALL_UNITS = 'Các sở, ban, ngành tỉnh; Ủy ban nhân dân cấp xã';

/** The eight tasks that districts and communes report on in their phụ lục. */
export const EIGHT_TASKS: readonly PresetTask[] = [
  { content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm {nam}', target: PRODUCT },
  {
    content:
      'Lồng ghép tuyên truyền CCHC qua lớp bồi dưỡng nghiệp vụ, công vụ cho đội ngũ cán bộ, công chức, viên chức, qua các cuộc phổ biến giáo dục pháp luật trên địa bàn',
  },
  {
    content:
      'Cập nhật các tin, bài về tình hình thực hiện công tác cải cách hành chính; lồng ghép nội dung tuyên truyền vào hội nghị, tọa đàm, giao ban',
    target: REGULAR,
  },
  {
    content:
      'Tuyên truyền kết quả Chỉ số CCHC (năm trước liền kề), Chỉ số hài lòng về sự phục vụ hành chính trên Cổng, Trang thông tin điện tử',
    target: PRODUCT,
  },
  {
    content:
      'Duy trì các chuyên trang, chuyên mục tuyên truyền về CCHC, về chuyển đổi số trên các phương tiện thông tin đại chúng; Cổng, Trang thông tin điện tử',
    target: PRODUCT,
  },
  {
    content:
      'Tuyên truyền về hoạt động kiểm soát TTHC, triển khai cơ chế một cửa, một cửa liên thông và thực hiện TTHC trên môi trường điện tử',
    target: PRODUCT,
  },
  {
    content: 'Tổ chức các cuộc thi tìm hiểu CCHC năm {nam}; tuyên truyền về các cuộc thi',
    target: { kind: 'quantity', atLeast: null, unit: 'cuộc' },
  },
  { content: 'Tổng kết công tác tuyên truyền CCHC năm {nam}', target: PRODUCT },
];

const RATIOS = 'Chỉ tiêu công khai, niêm yết';
const PLACES = 'Hình thức tuyên truyền tại xã';

/** The targets of a commune's own plan: shares of 100 %, and what must be there. */
export const COMMUNE_TASKS: readonly PresetTask[] = [
  { content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm {nam} của xã', target: PRODUCT },
  {
    content:
      'Trang thông tin điện tử của xã mở chuyên trang, chuyên mục hỏi, đáp về thủ tục hành chính',
    target: PRODUCT,
    group: RATIOS,
  },
  {
    content: 'Công khai tình trạng giải quyết TTHC đối với 100% hồ sơ đã tiếp nhận',
    target: ALL,
    group: RATIOS,
  },
  {
    content: 'Đăng tải 100% bộ TTHC phục vụ dịch vụ công trực tuyến',
    target: ALL,
    group: RATIOS,
  },
  {
    content: '100% TTHC được niêm yết, công khai đúng quy định',
    group: RATIOS,
    parts: [
      { content: 'Tại Trung tâm Phục vụ hành chính công của xã', target: ALL },
      { content: 'Trên trang thông tin điện tử của xã', target: ALL },
    ],
  },
  {
    content: 'Bảo đảm 100% doanh nghiệp có nhu cầu được tư vấn, hỗ trợ pháp lý, hỏi đáp trực tuyến',
    target: ALL,
    group: RATIOS,
  },
  {
    content: 'Bưu điện văn hóa xã có tài liệu tuyên truyền về CCHC phục vụ Nhân dân đọc, tra cứu',
    target: PRODUCT,
    group: PLACES,
  },
  {
    content:
      'Đài truyền thanh xã có chuyên mục tuyên truyền về CCHC, hướng dẫn người dân thực hiện dịch vụ công',
    target: REGULAR,
    group: PLACES,
  },
  {
    content:
      'Đưa nội dung CCHC vào phiên họp thường kỳ của Ủy ban nhân dân xã, giao ban, hội nghị thôn',
    target: monthly,
    group: PLACES,
  },
  { content: 'Tổng kết công tác tuyên truyền CCHC năm {nam}', target: PRODUCT, group: PLACES },
];

/** A province's plan: who leads each form, and how often. */
export const PROVINCE_TASKS: readonly PresetTask[] = [
  {
    content: 'Tuyên truyền CCHC trong nội bộ cơ quan, đơn vị, địa phương',
    target: REGULAR,
    lead: ALL_UNITS,
  },
  {
    content: 'Chuyên mục CCHC trên Đài Phát thanh và Truyền hình tỉnh',
    target: REGULAR,
    lead: 'Đài Phát thanh và Truyền hình tỉnh',
    partner: 'Sở Nội vụ và cơ quan, đơn vị liên quan',
  },
  {
    content: 'Chuyên trang CCHC trên Báo tỉnh',
    lead: 'Báo tỉnh',
    partner: ALL_UNITS,
    parts: [
      { content: 'Chuyên trang CCHC hằng tháng', target: monthly },
      { content: 'Tin, bài về CCHC thường xuyên trong năm', target: REGULAR },
    ],
  },
  {
    content:
      'Tổ chức đối thoại, tọa đàm trực tiếp giữa lãnh đạo các ngành, các cấp với cá nhân, tổ chức và doanh nghiệp',
    target: quarterly,
    lead: 'Báo tỉnh, Đài Phát thanh và Truyền hình tỉnh',
    partner: ALL_UNITS,
  },
  {
    content:
      'Xây dựng các nội dung tuyên truyền lồng ghép vào hoạt động văn hóa, văn nghệ; tuyên truyền bằng pa nô, áp phích',
    target: REGULAR,
    lead: ALL_UNITS,
    partner: 'Các cơ quan, đơn vị có liên quan',
  },
  {
    content: 'Báo cáo kết quả thực hiện định kỳ hằng quý, 6 tháng, năm',
    target: quarterly,
    lead: 'Sở Nội vụ',
    partner: ALL_UNITS,
  },
];

/** A department or unit carries the province's plan out in its own. */
export const DEPARTMENT_TASKS: readonly PresetTask[] = [
  { content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm {nam} của cơ quan, đơn vị', target: PRODUCT },
  {
    content: 'Tuyên truyền CCHC trong nội bộ cơ quan, đơn vị; lồng ghép vào hội nghị, giao ban',
    target: REGULAR,
  },
  {
    content: 'Đăng tin, bài về CCHC trên trang thông tin điện tử của cơ quan, đơn vị',
    target: REGULAR,
  },
  { content: 'Niêm yết, công khai 100% TTHC thuộc phạm vi giải quyết', target: ALL },
  { content: 'Phối hợp với Báo, Đài tỉnh tuyên truyền về CCHC', target: REGULAR },
  { content: 'Báo cáo kết quả tuyên truyền CCHC định kỳ hằng quý', target: quarterly },
  { content: 'Tổng kết công tác tuyên truyền CCHC năm {nam}', target: PRODUCT },
];
