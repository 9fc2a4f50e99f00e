import { COMMUNE_CHANNELS } from './channels';
import type { Preset } from './preset';
import { DELIVERABLE, REGULAR } from './targets';

/** The eight tasks of a phụ lục, without the levels that are gone. */
export const COMMUNE: Preset = {
  id: 'xa',
  name: 'Xã, phường, đặc khu',
  level: 'commune',
  tasks: [
    { content: 'Xây dựng Kế hoạch tuyên truyền CCHC năm {nam}', target: DELIVERABLE },
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
      target: DELIVERABLE,
    },
    {
      content:
        'Duy trì các chuyên trang, chuyên mục tuyên truyền về CCHC, về chuyển đổi số trên các phương tiện thông tin đại chúng; Cổng, Trang thông tin điện tử',
      target: DELIVERABLE,
    },
    {
      content:
        'Tuyên truyền về hoạt động kiểm soát TTHC, triển khai cơ chế một cửa, một cửa liên thông và thực hiện TTHC trên môi trường điện tử',
      target: DELIVERABLE,
    },
    {
      content: 'Tổ chức các cuộc thi tìm hiểu CCHC năm {nam}; tuyên truyền về các cuộc thi',
      target: { kind: 'quantity', atLeast: null, unit: 'cuộc' },
    },
    { content: 'Tổng kết công tác tuyên truyền CCHC năm {nam}', target: DELIVERABLE },
  ],
  channels: COMMUNE_CHANNELS,
  scale: null,
};
