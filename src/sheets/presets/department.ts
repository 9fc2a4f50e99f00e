import { ALL_CHANNELS } from './channels';
import type { Preset } from './preset';
import { DELIVERABLE, EVERY_ONE, QUARTERLY, REGULAR } from './targets';

/** A department or unit carries the province's plan out in its own. */
export const DEPARTMENT: Preset = {
  id: 'so',
  name: 'Sở, phòng, đơn vị',
  level: 'department',
  tasks: [
    {
      content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm {nam} của cơ quan, đơn vị',
      target: DELIVERABLE,
    },
    {
      content: 'Tuyên truyền CCHC trong nội bộ cơ quan, đơn vị; lồng ghép vào hội nghị, giao ban',
      target: REGULAR,
    },
    {
      content: 'Đăng tin, bài về CCHC trên trang thông tin điện tử của cơ quan, đơn vị',
      target: REGULAR,
    },
    { content: 'Niêm yết, công khai 100% TTHC thuộc phạm vi giải quyết', target: EVERY_ONE },
    { content: 'Phối hợp với Báo, Đài tỉnh tuyên truyền về CCHC', target: REGULAR },
    { content: 'Báo cáo kết quả tuyên truyền CCHC định kỳ hằng quý', target: QUARTERLY },
    { content: 'Tổng kết công tác tuyên truyền CCHC năm {nam}', target: DELIVERABLE },
  ],
  channels: ALL_CHANNELS,
  scale: null,
};
