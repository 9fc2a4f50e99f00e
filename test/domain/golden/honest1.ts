import { exactly } from '../../../src/domain/amount';
import { BLANK_PLAN } from '../../../src/domain/blank';
import type { Plan } from '../../../src/domain/plan';
import { day } from '../../support/days';
import { period, quarters } from '../../support/figures';
import { aCount, aPlan, aProof } from '../../support/plan';

const PORTAL = 'https://cuatung.quangtri.gov.vn/vi/chi-tiet';

/** A commune's year 2026, with all that the workbook offers: two tasks are open, and say why. */
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
      content: 'Giải quyết hồ sơ đúng hạn',
      target: { kind: 'ratio', percent: 95 },
      achieved: exactly(1249),
      whole: 1250,
      result: 'Đã giải quyết đúng hạn 1.249/1.250 hồ sơ',
      mark: 'done',
    },
    {
      content: 'Tổ chức đối thoại với người dân, doanh nghiệp',
      target: { kind: 'quarterly', times: 1, unit: 'cuộc', from: null },
      result: 'Đã tổ chức 03 cuộc',
      mark: 'notDone',
      reason: 'Quý III có bão; tổ chức bù trong tháng 01/2027',
    },
    {
      content: 'Tổ chức cuộc thi tìm hiểu cải cách hành chính',
      target: { kind: 'quantity', atLeast: 1, unit: 'cuộc thi' },
      result: 'Đã ban hành thể lệ, chưa tổ chức',
      mark: 'notDone',
      reason: 'Lùi do bão số 10; thời hạn mới 31/3/2027',
    },
    {
      content: 'Tuyên truyền tới doanh nghiệp nước ngoài',
      mark: 'notApplicable',
      note: 'Trên địa bàn không có doanh nghiệp nước ngoài',
    },
    {
      content: 'Tổng kết công tác tuyên truyền cải cách hành chính năm 2026',
      result: 'Thực hiện tổng kết tại báo cáo này',
      mark: 'done',
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
      figures: quarters(15, 18, 17, 18),
      tasks: ['2'],
      number: '1',
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 2 },
      number: '2',
      channel: 'Đài Truyền thanh xã',
      figures: quarters(12, 12, 10, 14),
      tasks: ['3'],
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 3 },
      number: '3',
      channel: 'Đối thoại',
      unit: 'cuộc',
      figures: quarters(1, 1, 0, 1),
      tasks: ['5'],
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 4 },
      number: '',
      channel: '- Lượt người dự',
      unit: 'lượt người',
      figures: quarters(40, 35, 0, 52),
      tasks: ['5'],
      role: { kind: 'paired', of: { sheet: 'Số liệu', row: 3 } },
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 5 },
      number: '4',
      channel: 'Mạng xã hội',
      figures: quarters(),
      tasks: [],
    }),
    aCount({
      at: { sheet: 'Số liệu', row: 6 },
      number: '5',
      channel: 'TTHC công khai',
      unit: 'TTHC',
      measure: 'stock',
      figures: quarters(386, 386, 386, 386),
      tasks: [],
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
  totalLine: { at: { sheet: 'Phụ lục', row: 9 }, tasks: 8, done: 5, notDone: 2, notApplicable: 1 },
};
