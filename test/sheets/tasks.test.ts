import { describe, expect, it } from 'vitest';
import { TASK_FIELDS } from '../../src/domain/vocabulary';
import { matchingKey } from '../../src/language/key';
import { TASKS } from '../../src/sheets/tasks';

describe('the task sheet', () => {
  it('has a heading of its own for each column', () => {
    const fields = TASKS.columns.map(({ field }) => field);
    expect(fields.filter((field) => !TASK_FIELDS.includes(field))).toEqual([]);
    const keys = TASKS.columns.map(({ heading }) => matchingKey(heading));
    expect(new Set(keys).size).toBe(TASKS.columns.length);
  });

  it('fits beside the pane on a screen of 1366 pixels', () => {
    const pixels = TASKS.columns.reduce((sum, column) => sum + column.pixels, 0);
    expect(pixels).toBeLessThanOrEqual(980);
  });
});
