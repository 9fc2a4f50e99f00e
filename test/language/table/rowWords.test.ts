import { expect, it } from 'vitest';
import {
  endsTable,
  isColumnNumber,
  isTotalRow,
  namesOutside,
  saysOfWhich,
} from '../../../src/language/table/rowWords';

it('a sum is no task that begins like one', () => {
  const sums = ['Tổng số: 08 nhiệm vụ./.', 'Tổng cộng', 'CỘNG', 'Cộng (I+II)', 'Tổng: 5'];
  expect(sums.filter((text) => !isTotalRow(text))).toEqual([]);
  const tasks = [
    'Tổng kết công tác tuyên truyền',
    'Tổng hợp báo cáo',
    'Công khai TTHC',
    'Cộng đồng dân cư',
  ];
  expect(tasks.filter(isTotalRow)).toEqual([]);
});

it('remarks and signatures end a table, tasks about chairmen do not', () => {
  const ends = [
    'Ghi chú: số liệu',
    '* Nhiệm vụ 2',
    'NGƯỜI LẬP BIỂU',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'Nơi nhận:',
    './.',
  ];
  expect(
    [...ends, 'Vĩnh Linh, ngày    tháng 11 năm 2024'].filter((text) => !endsTable(text)),
  ).toEqual([]);
  const tasks = [
    'Chủ tịch UBND xã đối thoại với doanh nghiệp',
    'Hoàn thành trước ngày 20 tháng 11 năm 2024',
    'Ghi chú',
  ];
  expect(tasks.filter(endsTable)).toEqual([]);
});

it('tasks outside the plan, parts and rulers are known by their words', () => {
  expect(
    ['Nhiệm vụ phát sinh ngoài kế hoạch', 'NHIỆM VỤ ĐỘT XUẤT', 'Nhiệm vụ không phát sinh'].map(
      namesOutside,
    ),
  ).toEqual([true, true, false]);
  expect(['- Trong đó: cấp tỉnh', 'Bao gồm', 'Trong nước'].map(saysOfWhich)).toEqual([
    true,
    true,
    false,
  ]);
  expect(['(1)', '2', 'A', '(6)=(4)/(5)', '12 cuộc', 'STT'].map(isColumnNumber)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
