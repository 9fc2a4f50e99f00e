import { describe, expect, it } from 'vitest';
import { reviewPlan, type Reviewed } from '../../src/app/reviewPlan';
import { countBySeverity, groupsOf, problemsOf } from '../../src/app/problems';
import { headingsOf } from '../../src/sheets/template';
import { TASKS } from '../../src/sheets/tasks';
import { aSheet, aSnapshot } from '../support/snapshot';

/** The tasks stand below their headings, each as STT, nội dung, kết quả, đánh giá, ghi chú. */
async function reviewed(...tasks: string[][]): Promise<Reviewed> {
  const snapshot = aSnapshot(aSheet('Biểu 1', [headingsOf(TASKS), ...tasks]));
  const found = await reviewPlan({
    read: () => Promise.resolve(snapshot),
    apply: () => Promise.reject(new Error('nothing is written')),
    show: () => Promise.reject(new Error('nothing is shown')),
  });
  if (found === null) throw new Error('expected a task table');
  return found;
}

describe('problemsOf', () => {
  it('names the sheet and the cell of each finding', async () => {
    const problems = problemsOf(await reviewed(['1', 'Xây dựng kế hoạch', '', 'Hoàn thành', '']));
    expect(problems.map(({ severity, at, cells }) => [severity, at.sheet, cells])).toEqual([
      ['error', 'Biểu 1', ['C2']],
    ]);
  });

  it('shows what was not understood as a warning that quotes it', async () => {
    const problems = problemsOf(await reviewed(['1', '', 'Kế hoạch số 29/KH-UBND', '', '']));
    expect(problems).toEqual([
      {
        severity: 'warning',
        sentence:
          'Dòng ghi “Kế hoạch số 29/KH-UBND” nhưng chưa có Nội dung nhiệm vụ nên chưa tính. Nhập Nội dung nhiệm vụ.',
        at: { table: 'tasks', sheet: 'Biểu 1', row: 1, field: 'content' },
        cells: ['B2'],
        places: [{ cell: 'B2', at: { table: 'tasks', sheet: 'Biểu 1', row: 1, field: 'content' } }],
        findings: [],
      },
    ]);
  });

  it('says once that a mark is not understood', async () => {
    const problems = problemsOf(await reviewed(['1', 'Xây dựng kế hoạch', '', 'gần xong', '']));
    expect(problems.map(({ severity, cells }) => [severity, cells])).toEqual([['error', ['D2']]]);
  });

  it('finds nothing where nothing is wrong', async () => {
    expect(
      problemsOf(await reviewed(['1', 'Xây dựng kế hoạch', 'Kế hoạch số 29', 'x', ''])),
    ).toEqual([]);
  });
});

describe('groupsOf', () => {
  it('puts errors before warnings, and leaves out a severity without problems', async () => {
    const problems = problemsOf(
      await reviewed(
        ['1', 'A', 'Kế hoạch số 29/KH-UBND', '', ''],
        ['2', 'B', '', 'Hoàn thành', ''],
      ),
    );
    expect(
      groupsOf([...problems].reverse()).map(({ severity, problems: group }) => [
        severity,
        group.flatMap(({ cells }) => cells),
      ]),
    ).toEqual([
      ['error', ['C3']],
      ['warning', ['D2']],
    ]);
    expect(countBySeverity(problems)).toEqual({ error: 1, warning: 1, note: 0 });
  });
});
