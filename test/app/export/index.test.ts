import { describe, expect, it } from 'vitest';
import { type ExportTableName, recordsOf, tableOf } from '../../../src/app/export';
import { exactly } from '../../../src/domain/amount';
import type { Plan } from '../../../src/domain/plan';
import { review } from '../../../src/domain/review';
import { day } from '../../support/days';
import { aCount, aPlan, aProof, aTask } from '../../support/plan';

const records = (name: ExportTableName, plan: Plan) => recordsOf(tableOf(name, plan, review(plan)));

const year = { from: day('15/12/2023'), to: day('14/12/2024') };

describe('tableOf', () => {
  it('begins every row with the report it was taken from, days as ISO dates', () => {
    const plan = aPlan({});
    const report = {
      ...plan.report,
      unit: 'UBND xã A',
      period: { kind: 'year' as const, window: year },
    };
    const [row] = records('tasks', { ...plan, report });
    expect(row).toMatchObject({
      report_unit: 'UBND xã A',
      report_period: 'year',
      report_from: '2023-12-15',
      report_to: '2024-12-14',
    });
  });

  it('has a row for each task and each part, which names its task', () => {
    const part = aTask({ number: '1.a', content: 'Trên Trang', mark: 'done', result: 'Đã đăng' });
    const rows = records(
      'tasks',
      aPlan({ target: { kind: 'ratio', percent: 100 }, parts: [part] }),
    );
    expect(
      rows.map(({ number, part_of, target, status }) => [number, part_of, target, status]),
    ).toEqual([
      ['1', null, 100, 'done'],
      ['1.a', '1', null, 'done'],
    ]);
  });

  it('has a row for each figure, with the days that it speaks of', () => {
    const values = [exactly(3), null, { value: 5, bound: 'atLeast' as const }, null];
    const plan = { ...aPlan({}), counts: [aCount({ figures: { split: 'quarters', values } })] };
    const rows = records('counts', {
      ...plan,
      report: { ...plan.report, period: { kind: 'year', window: year } },
    });
    expect(
      rows.map(({ figure_from, figure_to, value, bound }) => [
        figure_from,
        figure_to,
        value,
        bound,
      ]),
    ).toEqual([
      ['2023-12-15', '2024-03-14', 3, 'exact'],
      ['2024-06-15', '2024-09-14', 5, 'atLeast'],
    ]);
  });

  it('has a row for each task that a proof serves, and one for a proof of none', () => {
    const plan = {
      ...aPlan({}),
      proofs: [aProof({ tasks: ['1', '2'] }), aProof({ tasks: [], name: 'Ảnh' })],
    };
    expect(records('proofs', plan).map(({ task, name }) => [task, name])).toEqual([
      ['1', 'Kế hoạch tuyên truyền'],
      ['2', 'Kế hoạch tuyên truyền'],
      [null, 'Ảnh'],
    ]);
  });

  it('names its columns also where there is no row', () => {
    const empty = aPlan();
    for (const name of ['tasks', 'counts', 'proofs'] as const) {
      const { columns, rows } = tableOf(name, empty, review(empty));
      expect(rows).toEqual([]);
      expect(columns).toContain('report_unit');
      expect(new Set(columns).size).toBe(columns.length);
    }
  });
});
