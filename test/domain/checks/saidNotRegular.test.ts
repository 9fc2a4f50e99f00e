import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/domain/plan';
import { aPlan } from '../../support/plan';
import { telling } from '../../support/report';
import { said } from '../../support/found';

const ADMITTED =
  'Tin, bài trên các Trang TTĐT một số xã chưa được đăng tải, cập nhật thường xuyên.';
const TASK: Partial<Task> = {
  content: 'Duy trì chuyên mục trên Cổng thông tin điện tử huyện',
  result: 'Đã thường xuyên đăng tải tin bài.',
  mark: 'done',
};

describe('saidNotRegular', () => {
  it('[C44] a shortcoming that the result denies is a note at the result', () => {
    expect(said('saidNotRegular', telling(aPlan(TASK), ADMITTED))).toEqual([
      ['note', 'tasks 1 result', { number: '1', sentence: ADMITTED }],
    ]);
  });

  it.each<[string, Partial<Task>]>([
    ['is not marked done', { mark: 'notDone' }],
    ['claims nothing', { result: 'Đã đăng tải tin bài.' }],
    ['admits it too', { result: 'Chưa thường xuyên đăng tải tin bài.' }],
    ['is about another form', { content: 'Phát thanh trên hệ thống truyền thanh' }],
  ])('[C44] not where the task %s', (_, given) => {
    expect(said('saidNotRegular', telling(aPlan({ ...TASK, ...given }), ADMITTED))).toEqual([]);
  });

  it('[C44] a report without shortcomings contradicts nothing', () => {
    const plan = telling(aPlan(TASK), 'Trang TTĐT được cập nhật thường xuyên.');
    expect(said('saidNotRegular', plan)).toEqual([]);
  });

  it('[C44] a shortcoming that names no form contradicts nothing', () => {
    const plain = 'Công tác tuyên truyền chưa được thực hiện thường xuyên.';
    expect(said('saidNotRegular', telling(aPlan(TASK), plain))).toEqual([]);
    expect(said('saidNotRegular', telling(aPlan(TASK), plain, ADMITTED))).toHaveLength(1);
  });
});
