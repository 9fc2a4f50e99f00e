import { expect, it } from 'vitest';
import {
  dutyHolder,
  promisesProduct,
  readLabelled,
  readPlanPart,
  reportDuty,
  twoPlaces,
} from '../../src/language/planWords';

it('headings of a plan say what stands under them', () => {
  const headings = [
    'I. MỤC ĐÍCH, YÊU CẦU',
    '3. Chỉ tiêu cụ thể',
    'NỘI DUNG TUYÊN TRUYỀN',
    'HÌNH THỨC, THỜI GIAN THỰC HIỆN',
    'TỔ CHỨC THỰC HIỆN',
    'Kết luận',
  ];
  expect(headings.map(readPlanPart)).toEqual(['aside', 'tasks', 'aside', 'tasks', 'duties', null]);
});

it('lines below a task say when and who', () => {
  expect(readLabelled('Thời gian: Định kỳ hàng quý.')).toEqual({
    label: 'time',
    value: 'Định kỳ hàng quý',
  });
  expect(readLabelled('Cơ quan thực hiện: Báo Long An.')?.label).toBe('lead');
  expect(readLabelled('Cơ quan, đơn vị phối hợp: Sở Nội vụ')?.label).toBe('partner');
  expect(readLabelled('Thực hiện các tin, bài về CCHC: Thường xuyên')).toBeNull();
});

it('promises of a thing, of two places and of reports', () => {
  expect(promisesProduct('Bưu điện văn hóa xã có tài liệu tuyên truyền')).toBe(true);
  expect(promisesProduct('Tuyên truyền miệng')).toBe(false);
  expect(
    twoPlaces('100% TTHC niêm yết tại Bộ phận Tiếp nhận và Trả kết quả và trên trang TTĐT'),
  ).toEqual(['Tại Bộ phận Tiếp nhận và Trả kết quả', 'Trên trang TTĐT']);
  expect(reportDuty('triển khai, báo cáo kết quả định kỳ hàng quý, năm. Chủ động')).toBe(
    'Báo cáo kết quả định kỳ hàng quý, năm',
  );
  expect(dutyHolder('Đối với các sở, ngành tỉnh')).toBe('Các sở, ngành tỉnh');
});
