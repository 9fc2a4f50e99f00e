import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/domain/plan';
import { said } from '../../support/found';
import { aPlan } from '../../support/plan';

describe('periodUnstated', () => {
  const named = (content: string, given: Partial<Task> = {}) =>
    said('periodUnstated', aPlan({ content, target: { kind: 'regular' }, ...given }));

  it('[C69] "định kỳ" without a period is a note at the name', () => {
    const one = [['note', 'tasks 1 content', { number: '1' }]];
    expect(named('Đài truyền thanh có chuyên mục, định kỳ thông báo')).toEqual(one);
    expect(named('Tăng cường chuyên mục phát sóng định kỳ'.normalize('NFD'))).toEqual(one);
  });

  it.each([
    'Phát thanh định kỳ hằng tháng',
    'Định kỳ 6 tháng báo cáo',
    'Định kỳ báo cáo theo quy định',
    'Cập nhật thường xuyên, định kỳ',
    'Báo cáo từng kỳ',
  ])('[C69] %j says how often', (content) => {
    expect(named(content)).toEqual([]);
  });

  it('[C69] where the target says how often, or the task does not apply, nothing is asked', () => {
    const content = 'Thông báo định kỳ';
    expect(named(content, { target: { kind: 'monthly', times: 1, unit: '', from: null } })).toEqual(
      [],
    );
    expect(named(content, { mark: 'notApplicable' })).toEqual([]);
  });
});
