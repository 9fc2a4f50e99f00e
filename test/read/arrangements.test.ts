import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Task } from '../../src/domain/plan';
import { readPlan } from '../../src/read/plan';
import type { CellValue } from '../../src/workbook/snapshot';
import { aSheet, aSnapshot } from '../support/snapshot';
import { arrangement, COLUMNS } from './arrangements';

const nfc = (text: string) => text.normalize('NFC');

const said = (task: Task): unknown => ({
  number: task.number,
  content: nfc(task.content),
  result: nfc(task.result),
  mark: task.mark,
  note: nfc(task.note),
  lead: nfc(task.lead),
  group: nfc(task.group),
  outside: task.outside,
  parts: task.parts.map(said),
});

const planOf = (rows: readonly (readonly CellValue[])[]) =>
  readPlan(aSnapshot(aSheet('Sheet1', rows)));

it('columns, headings, decorations and junk around change nothing of what a table says', () => {
  const plain = [
    COLUMNS.map(({ headings }) => headings[0] ?? ''),
    ...(COLUMNS[0]?.cells ?? []).map((_, row) => COLUMNS.map(({ cells }) => cells[row] ?? null)),
  ];
  const expected = planOf(plain)?.plan.tasks.map(said);
  expect(expected).toHaveLength(5);
  expect(expected?.[2]).toMatchObject({ number: '3', group: 'II. Công tác tuyên truyền' });
  expect(expected?.[4]).toMatchObject({ number: '1', outside: true });
  fc.assert(
    fc.property(arrangement, ({ rows }) => {
      const reading = planOf(rows);
      expect(reading?.plan.tasks.map(said)).toEqual(expected);
      expect(reading?.unread).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
