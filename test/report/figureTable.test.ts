import { describe, expect, it } from 'vitest';
import type { Count, Plan } from '../../src/domain/plan';
import { figureColumns, figureTable, printedFigures } from '../../src/report/figureTable';
import { aCount, aPlan } from '../support/plan';

const whole = (value: number | null): Pick<Count, 'figures'> => ({
  figures: { split: 'whole', value: value === null ? null : { value, bound: 'exact' } },
});

const planWith = (...counts: Partial<Count>[]): Plan => ({
  ...aPlan({}),
  counts: counts.map((count, row) => aCount({ at: { sheet: 'Số liệu', row }, ...count })),
});

function draw(plan: Plan): string[] {
  const figures = printedFigures(plan);
  return figureTable(figures, figureColumns(figures)).map((row) =>
    'cells' in row ? row.cells.join('|') : `[${row.kind}] ${'text' in row ? row.text : ''}`,
  );
}

describe('figureTable', () => {
  it('has one column of figures where there is nothing more to tell', () => {
    expect(draw(planWith({ channel: 'Truyền thanh', ...whole(5) }))).toEqual([
      'STT|Hình thức tuyên truyền|ĐVT|Thực hiện|Ghi chú',
      '1|Truyền thanh|tin, bài|05|',
    ]);
  });

  it('shows Lũy kế where it differs, Chỉ tiêu and Tỷ lệ where there is a target', () => {
    const plan = planWith({ channel: 'Cổng', ...whole(60), cumulativeBefore: 40, target: 120 });
    expect(draw(plan)).toEqual([
      'STT|Hình thức tuyên truyền|ĐVT|Chỉ tiêu|Trong kỳ|Lũy kế|Tỷ lệ|Ghi chú',
      '1|Cổng|tin, bài|120|60|100|83,3%|',
    ]);
  });

  it('puts a heading over each group', () => {
    const plan = planWith(
      { group: 'Trên mạng', channel: 'Cổng', ...whole(1) },
      { group: 'Trên mạng', channel: 'Fanpage', ...whole(2) },
      { group: 'Trực tiếp', channel: 'Hội nghị', ...whole(3) },
    );
    expect(draw(plan).filter((row) => row.startsWith('['))).toEqual([
      '[group] Trên mạng',
      '[group] Trực tiếp',
    ]);
  });

  it('leaves out a form without figures, and keeps a zero', () => {
    const plan = planWith({ channel: 'Pa nô', ...whole(null) }, { channel: 'Tờ rơi', ...whole(0) });
    expect(draw(plan).slice(1)).toEqual(['1|Tờ rơi|tin, bài|0|']);
  });

  it('always sums to the width of an upright page', () => {
    for (const target of [null, 10]) {
      for (const cumulativeBefore of [null, 5]) {
        const figures = printedFigures(planWith({ ...whole(1), target, cumulativeBefore }));
        const widths = figureColumns(figures).map(({ millimetres }) => millimetres);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(164);
      }
    }
  });
});
