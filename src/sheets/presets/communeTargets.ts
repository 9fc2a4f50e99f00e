import { COMMUNE_CHANNELS } from './channels';
import type { Preset } from './preset';
import { DELIVERABLE, EVERY_ONE, MONTHLY, REGULAR } from './targets';

const RATIOS = 'Chỉ tiêu công khai, niêm yết';
const PLACES = 'Hình thức tuyên truyền tại cơ sở';

/** A commune's own plan: shares of 100 %, and what must be there. */
export const COMMUNE_TARGETS: Preset = {
  id: 'xa-chi-tieu',
  name: 'Xã, phường, đặc khu (kế hoạch có chỉ tiêu 100%)',
  level: 'commune',
  tasks: [
    { content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm {nam}', target: DELIVERABLE },
    {
      content: 'Trang thông tin điện tử mở chuyên trang, chuyên mục hỏi, đáp về thủ tục hành chính',
      target: DELIVERABLE,
      group: RATIOS,
    },
    {
      content: 'Công khai tình trạng giải quyết TTHC đối với 100% hồ sơ đã tiếp nhận',
      target: EVERY_ONE,
      group: RATIOS,
    },
    {
      content: 'Đăng tải 100% bộ TTHC phục vụ dịch vụ công trực tuyến',
      target: EVERY_ONE,
      group: RATIOS,
    },
    {
      content: '100% TTHC được niêm yết, công khai đúng quy định',
      group: RATIOS,
      parts: [
        { content: 'Tại Trung tâm Phục vụ hành chính công', target: EVERY_ONE },
        { content: 'Trên trang thông tin điện tử', target: EVERY_ONE },
      ],
    },
    {
      content:
        'Bảo đảm 100% doanh nghiệp có nhu cầu được tư vấn, hỗ trợ pháp lý, hỏi đáp trực tuyến',
      target: EVERY_ONE,
      group: RATIOS,
    },
    {
      content: 'Bưu điện văn hóa xã có tài liệu tuyên truyền về CCHC phục vụ Nhân dân đọc, tra cứu',
      target: DELIVERABLE,
      group: PLACES,
    },
    {
      content:
        'Đài truyền thanh có chuyên mục tuyên truyền về CCHC, hướng dẫn người dân thực hiện dịch vụ công',
      target: REGULAR,
      group: PLACES,
    },
    {
      content:
        'Đưa nội dung CCHC vào phiên họp thường kỳ của Ủy ban nhân dân, giao ban, hội nghị thôn, tổ dân phố',
      target: MONTHLY,
      group: PLACES,
    },
    {
      content: 'Tổng kết công tác tuyên truyền CCHC năm {nam}',
      target: DELIVERABLE,
      group: PLACES,
    },
  ],
  channels: COMMUNE_CHANNELS,
  scale: null,
};
