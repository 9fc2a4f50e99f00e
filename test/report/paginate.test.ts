import { describe, expect, it } from 'vitest';
import type { Layout, LayoutRow } from '../../src/report/layout';
import { paginate } from '../../src/report/paginate';

/** An upright page holds 728 points. */
const PAGE = 728;

const cells = (points: number): LayoutRow => ({ kind: 'cells', cells: [''], points });
const line = (style: 'total' | 'listTitle' | 'proof' | 'end'): LayoutRow => ({
  kind: 'line',
  text: '',
  style,
  points: 30,
});
const heading: LayoutRow = { kind: 'heading', cells: [''], points: 40 };
const group: LayoutRow = { kind: 'group', text: '', points: 30 };

const breaksOf = (...rows: LayoutRow[]) =>
  paginate({ orientation: 'portrait', columns: [], rows } satisfies Layout).breaksBefore;

describe('paginate', () => {
  it('breaks nothing where everything fits on one page', () => {
    expect(breaksOf(heading, cells(300), cells(300), line('total'), line('end'))).toEqual([]);
  });

  it('the page of the total line begins where we say, the last row with it', () => {
    expect(breaksOf(heading, cells(400), cells(400), line('total'), line('end'))).toEqual([2]);
    expect(breaksOf(heading, cells(300), cells(340), line('total'), line('end'))).toEqual([2]);
    expect(breaksOf(heading, cells(300), cells(310), line('total'), line('end'))).toEqual([2]);
  });

  it('what would only just fit counts as not fitting: programs differ by a few points', () => {
    const last = cells(PAGE - 40 - 300 - 62);
    expect(breaksOf(heading, cells(300), last, line('total'), line('end'))).toEqual([2]);
  });

  it('every page begins where we say: programs that drift from our measure would part the last ones', () => {
    const rows = Array.from({ length: 30 }, () => cells(100));
    const breaks = breaksOf(heading, ...rows, line('total'), line('end'));
    expect(breaks).toEqual([7, 13, 19, 25]);
  });

  it('of very many pages only the last begins where we say', () => {
    const rows = Array.from({ length: 400 }, () => cells(100));
    const breaks = breaksOf(heading, ...rows, line('total'), line('end'));
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toBeGreaterThan(390);
  });

  it('the heading of a group goes with its first row', () => {
    const rows = [cells(620), group, ...Array.from({ length: 12 }, () => cells(100))];
    expect(breaksOf(heading, ...rows, line('total'))[0]).toBe(2);
  });

  it('a list of proofs goes on by itself, but its title is never left alone', () => {
    const proofs = Array.from({ length: 40 }, () => line('proof'));
    const table = [heading, cells(590), line('total')];
    expect(breaksOf(...table, line('listTitle'), ...proofs)[0]).toBe(3);
    const short = [heading, cells(100), line('total')];
    expect(breaksOf(...short, line('listTitle'), ...proofs)).toEqual([20, 42]);
    expect(breaksOf(...short, line('listTitle'), ...proofs, line('end'))).toEqual([20, 42]);
  });

  it('a tall row is cut where the page ends, at the end of a paragraph if one is near', () => {
    const text = Array.from({ length: 20 }, (_, n) => `Đợt ${n + 1}`).join('\n');
    const tall: LayoutRow = { kind: 'cells', cells: [text], points: 323 };
    const columns = [{ millimetres: 164, align: 'left' }] as const;
    const layout = { orientation: 'portrait', columns, rows: [heading, cells(500), tall] } as const;
    const { rows, breaksBefore } = paginate(layout);
    expect(breaksBefore).toEqual([3]);
    const texts = rows.slice(2).flatMap((row) => (row.kind === 'cells' ? row.cells : []));
    expect(texts.join('\n')).toBe(text);
    expect(texts).toHaveLength(2);
  });

  it('a low row moves to the next page whole', () => {
    const rows = [heading, cells(640), cells(87)];
    expect(paginate({ orientation: 'portrait', columns: [], rows })).toMatchObject({
      rows,
      breaksBefore: [2],
    });
  });
});
