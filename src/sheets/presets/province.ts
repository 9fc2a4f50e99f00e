import { ALL_CHANNELS } from './channels';
import type { Preset } from './preset';
import { MONTHLY, QUARTERLY, REGULAR } from './targets';

const ALL_UNITS = 'Các sở, ban, ngành tỉnh; Ủy ban nhân dân cấp xã';

/** A province's plan: who leads each form, and how often. */
export const PROVINCE: Preset = {
  id: 'tinh',
  name: 'Tỉnh',
  level: 'province',
  tasks: [
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
        { content: 'Chuyên trang CCHC hằng tháng', target: MONTHLY },
        { content: 'Tin, bài về CCHC thường xuyên trong năm', target: REGULAR },
      ],
    },
    {
      content:
        'Tổ chức đối thoại, tọa đàm trực tiếp giữa lãnh đạo các ngành, các cấp với cá nhân, tổ chức và doanh nghiệp',
      target: QUARTERLY,
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
      target: QUARTERLY,
      lead: 'Sở Nội vụ',
      partner: ALL_UNITS,
    },
  ],
  channels: ALL_CHANNELS,
  scale: null,
};
