import { describe, expect, it } from 'vitest';
import { rowPlaces, stretchesOf } from '../../src/sheetview/rowWindow';

const places = rowPlaces(
  Array.from({ length: 2000 }, (_, row) => row + 1),
  () => 20,
);

describe('stretchesOf', () => {
  it('draws what is in sight and keeps the selected row, at its own place', () => {
    const stretches = stretchesOf(places, { top: 20_000, height: 600 }, [5], []);
    const drawn = stretches.flatMap((each) => (each.kind === 'rows' ? each.rows : []));
    expect(drawn.length).toBeLessThan(60);
    expect(drawn).toContain(5);
    expect(drawn).toContain(1001);
    const blank = stretches.reduce((sum, each) => sum + (each.kind === 'gap' ? each.pixels : 0), 0);
    expect(blank + drawn.length * 20).toBe(40_000);
    expect(stretches[0]).toEqual({ kind: 'gap', key: 0, pixels: 80 });
  });

  it('draws a merged area whole', () => {
    const merge = { row: 900, column: 0, rows: 120, columns: 1 };
    const stretches = stretchesOf(places, { top: 20_000, height: 100 }, [], [merge]);
    const drawn = stretches.flatMap((each) => (each.kind === 'rows' ? each.rows : []));
    expect([drawn[0], drawn.includes(1019)]).toEqual([900, true]);
  });

  it('an empty sheet has nothing to draw', () => {
    expect(
      stretchesOf(
        rowPlaces([], () => 20),
        { top: 0, height: 9 },
        [3],
        [],
      ),
    ).toEqual([]);
  });
});
