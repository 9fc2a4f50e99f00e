import { exactly } from '../../../src/domain/amount';
import { BLANK_PLAN } from '../../../src/domain/blank';
import type { Plan } from '../../../src/domain/plan';
import { day } from '../../support/days';
import { period, whole } from '../../support/figures';
import { aCount, aPlan, aProof } from '../../support/plan';

const PORTAL = 'https://cuatung.quangtri.gov.vn/vi/chi-tiet';

/** A commune's year 2026, written with care: one task is open, and says why. */
export const HONEST_YEAR: Plan = {
  ...aPlan(
    {
      content: 'Xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2026',
      target: { kind: 'deliverable' },
      result: 'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã',
      mark: 'done',
    },
    {
      content: 'Đăng tải tin, bài về cải cách hành chính trên Trang Thông tin điện tử xã',
      target: { kind: 'quantity', atLeast: 60, unit: 'tin, bài' },
      result: 'Đã đăng tải 68 tin, bài trên Trang Thông tin điện tử xã',
      mark: 'done',
    },
    {
      content: 'Phát thanh chuyên mục cải cách hành chính trên Đài Truyền thanh xã',
      target: { kind: 'regular' },
      result: 'Phát 48 tin, bài trên Đài Truyền thanh xã',
      mark: 'done',
    },
    {
      content: 'Niêm yết, công khai 100% thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
      target: { kind: 'ratio', percent: 100 },
      achieved: exactly(386),
      whole: 386,
      result: 'Niêm yết, công khai đầy đủ 386 thủ tục hành chính',
      mark: 'done',
    },
    {
      content: 'Tổ chức đối thoại với người dân, doanh nghiệp',
      target: { kind: 'quantity', atLeast: 2, unit: 'cuộc' },
      result: 'Tổ chức 02 cuộc đối thoại với 145 lượt người dự',
      mark: 'done',
    },
    {
      content: 'Tổ chức cuộc thi tìm hiểu cải cách hành chính',
      target: { kind: 'quantity', atLeast: 1, unit: 'cuộc thi' },
      result: 'Đã ban hành thể lệ, chưa tổ chức',
      mark: 'notDone',
      reason: 'Lùi do bão số 10; thời hạn mới 31/3/2027',
    },
  ),
  report: {
    ...BLANK_PLAN.report,
    level: 'commune',
    unit: 'Ủy ban nhân dân xã Cửa Tùng',
    period: period('year', '15/12/2025', '14/12/2026'),
    planDocument: 'Kế hoạch số 12/KH-UBND ngày 20/01/2026',
    day: day('16/12/2026'),
    attached: true,
  },
  counts: [
    aCount({
      channel: 'Trang Thông tin điện tử xã',
      figures: whole(68),
      tasks: ['2'],
      number: '1',
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 2 },
      number: '2',
      channel: 'Đài Truyền thanh xã',
      figures: whole(48),
      tasks: ['3'],
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 3 },
      number: '3',
      channel: 'Đối thoại',
      unit: 'cuộc',
      figures: whole(2),
      tasks: ['5'],
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 4 },
      number: '',
      channel: '- Lượt người dự',
      unit: 'lượt người',
      figures: whole(145),
      tasks: ['5'],
      role: { kind: 'paired', of: { sheet: 'Số liệu', row: 3 } },
    }),
  ],
  proofs: [
    aProof({
      tasks: ['2'],
      name: 'Xã Cửa Tùng công khai kết quả cải cách hành chính',
      location: `${PORTAL}/cua-tung-cong-khai-ket-qua-cai-cach-hanh-chinh-1712116199324`,
      day: day('03/4/2026'),
    }),
    aProof({
      at: { sheet: 'Tài liệu kiểm chứng', row: 2 },
      tasks: ['5'],
      name: 'Thông báo số 45/TB-UBND ngày 12/6/2026',
      location: 'Hồ sơ lưu tại Văn phòng HĐND và UBND xã',
      day: day('12/6/2026'),
    }),
  ],
};
