import { expect, it } from 'vitest';
import { COUNT_HEADINGS } from '../../../src/language/headings/countHeadings';
import { headingKey } from '../../../src/language/headings/headingKey';
import { TASK_HEADINGS } from '../../../src/language/headings/taskHeadings';

const task = (text: string) => TASK_HEADINGS.find(headingKey(text));
const count = (text: string) => COUNT_HEADINGS.find(headingKey(text));

it('an exact form goes before one that only begins so', () => {
  expect(task('Nội dung nhiệm vụ')).toEqual({ field: 'content', exact: true });
  expect(task('Nội dung nhiệm vụ năm 2024')).toEqual({ field: 'content', exact: false });
  expect(task('Kết quả đánh giá')).toEqual({ field: 'mark', exact: true });
  expect(task('HT/CHT')?.field).toBe('mark');
});

it('headings of other tables are none of tasks', () => {
  expect(task('Nhiệm vụ số')).toBeNull();
  expect(task('Nội dung kiểm tra')).toBeNull();
  expect(task('Số tính')).toBeNull();
});

it('months and quarters are known in every spelling', () => {
  const spelt = [
    'Tháng 3',
    'T3',
    'Tháng 03',
    'Tháng 3/2024',
    'Quý III',
    'Q3',
    'Quý 3 năm 2024',
    'Tháng 13',
  ];
  expect(spelt.map((text) => count(text)?.field)).toEqual([
    ...['month3', 'month3', 'month3', 'month3', 'quarter3', 'quarter3', 'quarter3', undefined],
  ]);
});
