import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/app/problems';
import { inTask } from '../../src/domain/place';
import { firstCell, sharedCells } from '../../src/pane/check/sharedCells';

function problem(sheet: string, ...cells: string[]): Problem {
  const at = inTask({ sheet, row: 1 }, 'note');
  return { severity: 'note', sentence: '', at, cells, places: [], findings: [] };
}

describe('sharedCells', () => {
  it('knows problems that begin in the same cell of the same sheet', () => {
    const problems = [
      problem('Nhiệm vụ', 'C3'),
      problem('Nhiệm vụ', 'BE4'),
      problem('Nhiệm vụ', 'BE4', 'BE7'),
      problem('Số liệu', 'C3'),
    ];
    const cells = problems.map(firstCell);
    const shared = sharedCells(cells);
    expect(cells.map((cell) => shared.has(cell))).toEqual([false, true, true, false]);
  });
});
