import { expect, it } from 'vitest';
import { firstWord, headingKey } from '../../../src/language/headings/headingKey';

it('one heading has one key, however it is typed', () => {
  const typed = [
    'Kết quả thực hiện',
    'KẾT QUẢ\nTHỰC HIỆN',
    'K/quả thực hiện',
    'KQTH',
    'ket qua thuc hien (1)',
  ];
  const all = [...typed, ...typed.map((text) => text.normalize('NFD')), ' Kết  quả thực hiện: '];
  expect(new Set(all.map(headingKey))).toEqual(new Set(['ket qua thuc hien']));
  expect(headingKey('Chƣa hoàn thành')).toBe('chua hoan thanh');
  expect(['S.T.T', 'TT', 'STT'].map(headingKey)).toEqual(['stt', 'stt', 'stt']);
});

it('the first word costs no whole key and is the same', () => {
  for (const text of ['ND nhiệm vụ', 'Nội dung', 'Ƣu điểm', 'Đầu việc', '(a) Hình thức', '']) {
    expect(firstWord(text.replace('(a) ', ''))).toBe(headingKey(text).split(' ')[0]);
  }
});
