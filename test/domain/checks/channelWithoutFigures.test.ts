import { describe, expect, it } from 'vitest';
import type { Count, Task } from '../../../src/domain/plan';
import { quarters, whole } from '../../support/figures';
import { said } from '../../support/found';
import { aCount, aPlan } from '../../support/plan';

describe('channelWithoutFigures', () => {
  const empty = { split: 'whole', value: null } as const;
  const counted = (task: Partial<Task>, ...counts: readonly Partial<Count>[]) =>
    said('channelWithoutFigures', {
      ...aPlan({ mark: 'done', result: 'Đã phát thanh', ...task }),
      counts: counts.map((count, index) =>
        aCount({ figures: empty, ...count, at: { sheet: 'Số liệu', row: index + 1 } }),
      ),
    });

  it('[C39] a task that counts on empty channels alone is a warning at the first', () => {
    expect(counted({}, {}, {})).toEqual([
      ['warning', 'counts 1 value', { number: '1', channel: 'Cổng Thông tin điện tử' }],
    ]);
  });

  it('[C39] an empty channel that no task needs is not mentioned', () => {
    expect(counted({}, { tasks: [] })).toEqual([]);
    expect(counted({}, {}, { figures: whole(0) })).toEqual([]);
    expect(counted({}, { figures: quarters(2) })).toEqual([]);
    expect(counted({ achieved: { value: 3, bound: 'exact' } }, {})).toEqual([]);
    expect(counted({ mark: 'notApplicable' }, {})).toEqual([]);
    expect(counted({ mark: null, result: '' }, {})).toEqual([]);
  });

  it('[C39] what cannot be read is not empty', () => {
    const value = { text: 'nhiều', problem: 'words' } as const;
    expect(counted({}, { figures: { split: 'whole', value } })).toEqual([]);
  });

  it('[C39] of a task that is not due nothing is missing', () => {
    const later = { mark: null, result: '', deadline: 50000 } as const;
    const plan = aPlan(later);
    const period = { kind: 'year', window: { from: 45000, to: 45365 } } as const;
    const report = { ...plan.report, period };
    const counts = [aCount({ figures: empty })];
    expect(said('channelWithoutFigures', { ...plan, report, counts })).toEqual([]);
    expect(
      said('channelWithoutFigures', {
        ...aPlan({ ...later, result: 'Đã phát thanh' }),
        ...{ report, counts },
      }),
    ).toHaveLength(1);
  });
});
