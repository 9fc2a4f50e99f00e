import { BLANK_PLAN } from '../../../src/domain/blank';
import type { Plan } from '../../../src/domain/plan';
import { aPlan } from '../../support/plan';

const PORTAL = 'https://vinhhoang.quangtri.gov.vn/vi/chi-tiet/-/view-article/1';

/** Six columns of a phụ lục, as a ward pasted them out of Word, and nothing else. */
export const HONEST_TABLE: Plan = {
  ...BLANK_PLAN,
  ...aPlan(
    {
      content: 'Xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2026',
      result: 'Kế hoạch số 15/KH-UBND ngày 22/01/2026 của UBND phường',
      mark: 'done',
    },
    {
      content: 'Tuyên truyền trên Cổng Thông tin điện tử phường',
      result: 'Đăng tải 52 tin, bài trên Cổng Thông tin điện tử phường',
      mark: 'done',
      note: `${PORTAL}/1706749827799`,
    },
    {
      content: 'Tuyên truyền trên hệ thống truyền thanh cơ sở',
      result: 'Phát 96 tin, bài trên Đài Truyền thanh phường',
      mark: 'done',
    },
    {
      content: 'Tuyên truyền cho tổ công nghệ số cộng đồng',
      result: 'Chưa tổ chức được lớp tập huấn',
      mark: 'notDone',
      reason: 'Chờ hướng dẫn của Sở Khoa học và Công nghệ; thời hạn mới 30/6/2027',
    },
    {
      content: 'Tổng kết công tác tuyên truyền cải cách hành chính năm 2026',
      result: 'Tổng kết tại báo cáo này',
      mark: 'done',
    },
  ),
};
