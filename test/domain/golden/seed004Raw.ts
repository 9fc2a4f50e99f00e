import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BLANK_PLAN, BLANK_TASK } from '../../../src/domain/blank';
import type { Paragraph, Plan, Target, Task } from '../../../src/domain/plan';
import { deepFreeze } from '../../support/freeze';

/** Seed 004 as it is coded: decomposed letters, hard and double blanks are what the checks are for. */
const TEXT = readFileSync(resolve(import.meta.dirname, '../../support/seeds/004.txt'), 'utf8');

const TABLE = TEXT.indexOf('\tSTT');
const COLUMNS = 6;

/** The kinds as the preset of a commune sets them (officer.md §1). */
const KINDS: readonly Target[] = [
  { kind: 'deliverable' },
  { kind: 'qualitative' },
  { kind: 'regular' },
  { kind: 'deliverable' },
  { kind: 'deliverable' },
  { kind: 'deliverable' },
  { kind: 'quantity', atLeast: null, unit: 'cuộc thi' },
  { kind: 'deliverable' },
];

/** The phụ lục's eight rows; the body becomes Lời báo cáo where a test asks for it. */
export function seed004(withBody = false): Plan {
  return deepFreeze({
    ...BLANK_PLAN,
    tasks: rows().map((cells, index): Task => {
      const [number = '', content = '', result = '', done = '', , note = ''] = cells;
      return {
        ...BLANK_TASK,
        at: { sheet: 'Phụ lục', row: index + 6 },
        number,
        content,
        result,
        note,
        mark: done === 'x' ? 'done' : null,
        target: KINDS[index] ?? { kind: 'qualitative' },
      };
    }),
    narrative: withBody ? seed004Body() : [],
  });
}

export function seed004Body(): Paragraph[] {
  return paragraphsOf(TEXT.slice(0, TEXT.lastIndexOf('\nPhụ lục', TABLE)));
}

/** A document as it comes out of Word into a column of cells: one paragraph each, blank lines gone. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, row) => ({ at: { sheet: 'Lời báo cáo', row: row + 1 }, text: line }));
}

function rows(): string[][] {
  const table = TEXT.slice(TABLE + 1, TEXT.lastIndexOf('\nTổng số'));
  const cells = table.split('\n\t').map((cell) => cell.replace(/\n+$/, ''));
  return Array.from({ length: cells.length / COLUMNS - 1 }, (_, row) =>
    cells.slice((row + 1) * COLUMNS, (row + 2) * COLUMNS),
  );
}
