import { describe, expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import type { Layout } from '../../src/report/layout';
import { appendices, type ProofsChoice, USUAL_REPORT } from '../../src/report/appendices';
import type { Plan } from '../../src/domain/plan';
import { VINH_LINH_2024 } from '../../src/sheets/samples/vinhLinh2024';
import { aPlan, aProof } from '../support/plan';

/** The report as a small picture: one line a row, long cells cut. */
const draw = ({ rows }: Layout) =>
  rows.map((row) =>
    'cells' in row
      ? row.cells.map((cell) => cell.replaceAll('\n', ' ').slice(0, 12)).join('|')
      : row.kind === 'line'
        ? `[${row.style}] ${row.text}`
        : `[${row.kind}]`,
  );

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const width = ({ columns }: Layout) => sum(columns.map(({ millimetres }) => millimetres));

/** The first appendix: that of the tasks. */
const tasksOf = (plan: Plan): Layout => {
  const [first] = appendices(plan, review(plan));
  if (first === undefined) throw new Error('no appendix');
  return first.layout;
};

describe('appendices', () => {
  it('has heading, table, ticks in two columns, and the total line', () => {
    const plan = aPlan(
      { content: 'Xây dựng KH', result: 'Đã ban hành', mark: 'done' },
      { content: 'Cuộc thi', mark: 'notDone', note: 'lùi' },
    );
    expect(draw(tasksOf(plan))).toEqual([
      '[appendix] Phụ lục',
      '[title] KẾT QUẢ THỰC HIỆN NHIỆM VỤ\nTUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
      '[attachment] (Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      )',
      '[rule] _______________________',
      '[gap]',
      'STT|Nội dung nhi|Kết quả thực|Hoàn thành|Chưa hoàn th|Ghi chú',
      '1|Xây dựng KH|Đã ban hành|x||',
      '2|Cuộc thi|||x|lùi',
      '[total] Tổng số: 02 nhiệm vụ; hoàn thành: 01 (50%); chưa hoàn thành: 01',
      '[end] ./.',
    ]);
  });

  it('ticks neither column for a task that did not arise', () => {
    const plan = aPlan({ content: 'Tiếp công dân', mark: 'notApplicable', note: 'Không có' });
    const rows = draw(tasksOf(plan));
    expect(rows).toContain('1|Tiếp công dâ||||Không phát s');
    expect(rows).toContain(
      '[total] Tổng số: 01 nhiệm vụ; hoàn thành: 0/0; chưa hoàn thành: 0; không phát sinh: 01',
    );
  });

  it('is upright while tasks are short, and lies down for long ones', () => {
    const short = tasksOf(aPlan({ content: 'Xây dựng KH' }));
    expect([short.orientation, width(short)]).toEqual(['portrait', 164]);
    const long = tasksOf(aPlan(...VINH_LINH_2024));
    expect([long.orientation, width(long)]).toEqual(['landscape', 251]);
  });

  it('no row is higher than Excel allows, and a split task loses nothing', () => {
    const note = Array.from({ length: 40 }, (_, n) => `Đăng tải tin, bài ${n}`).join('\n');
    const { rows } = tasksOf(aPlan({ note }));
    const cells = rows.filter((row) => row.kind === 'cells');
    expect(cells.length).toBeGreaterThan(1);
    expect(cells.map((row) => row.cells[5]).join('\n')).toBe(note);
    expect(cells.map((row) => row.cells[0])).toEqual(['1', ...cells.slice(1).map(() => '')]);
    expect(Math.max(...rows.map(({ points }) => points))).toBeLessThanOrEqual(409);
  });

  it('proofs are listed below the tasks, apart, or nowhere, as the unit wants it', () => {
    const proofs = Array.from({ length: 21 }, (_, row) => aProof({ name: `Bài ${row}` }));
    const kinds = (choice: ProofsChoice, count: number) => {
      const plan = { ...aPlan({ content: 'Xây dựng KH' }), proofs: proofs.slice(0, count) };
      const parts = appendices(plan, review(plan), { ...USUAL_REPORT, proofs: choice });
      return parts.map(({ kind, layout }) => {
        const entries = draw(layout).filter((line) => line.startsWith('[proof]'));
        return `${kind} ${entries.length}`;
      });
    };
    expect(kinds('listed', 20)).toEqual(['tasks 20']);
    expect(kinds('listed', 21)).toEqual(['tasks 0', 'proofs 21']);
    expect(kinds('after', 21)).toEqual(['tasks 21']);
    expect(kinds('apart', 1)).toEqual(['tasks 0', 'proofs 1']);
    expect(kinds('apart', 0)).toEqual(['tasks 0']);
    expect(kinds('asTyped', 21)).toEqual(['tasks 0']);
  });
});
