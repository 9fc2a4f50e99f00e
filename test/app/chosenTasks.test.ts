import { describe, expect, it } from 'vitest';
import {
  alreadyThere,
  chosenTasks,
  countTasks,
  everyRow,
  proposedChoice,
  toggled,
} from '../../src/app/chosenTasks';
import { proposalOf } from '../../src/app/pasted';
import { BLANK_PLAN } from '../../src/domain/blank';
import type { ProposedRow } from '../../src/read/paste/proposal';
import { aTask } from '../support/plan';

const row = (kind: ProposedRow['kind'], number: string, content: string): ProposedRow => ({
  kind,
  task: aTask({ number, content }),
  selected: true,
  sameAs: null,
});

const ROWS = [
  row('group', '', 'I. Chỉ đạo'),
  row('task', '1', 'Kế hoạch'),
  row('task', '2', 'Công khai'),
  row('part', '2.a', 'Tại Bộ phận Một cửa'),
  row('part', '2.b', 'Trên trang'),
  row('task', '5', 'Đối thoại'),
];

const numbers = (tasks: ReturnType<typeof chosenTasks>) =>
  tasks.map(({ number, parts }) => [number, ...parts.map((part) => part.number)].join(' '));

describe('the rows that are taken', () => {
  it('keep the numbers of the paper where all are taken', () => {
    expect(numbers(chosenTasks(ROWS, everyRow(ROWS)))).toEqual(['1', '2 2.a 2.b', '5']);
  });

  it('follow each other where some are left out, or where they come behind others', () => {
    expect(numbers(chosenTasks(ROWS, toggled(ROWS, everyRow(ROWS), 1)))).toEqual([
      '1 1.a 1.b',
      '2',
    ]);
    expect(numbers(chosenTasks(ROWS, everyRow(ROWS), 9))).toEqual(['9', '10 10.a 10.b', '11']);
  });

  it('a task goes with its parts, and a part comes with its task', () => {
    const without = toggled(ROWS, everyRow(ROWS), 2);
    expect([...without]).toEqual([1, 5]);
    expect([...toggled(ROWS, without, 4)].sort()).toEqual([1, 2, 4, 5]);
    expect(countTasks(ROWS, without)).toBe(2);
  });

  it('what stands in the plan already is not proposed, nor its parts', () => {
    const plan = { ...BLANK_PLAN, tasks: [aTask({ content: 'công  khai' })] };
    const there = alreadyThere(ROWS, plan);
    expect([...there]).toEqual([2]);
    expect([...proposedChoice(ROWS, there)]).toEqual([1, 5]);
  });
});

it('a column that is taken for something else gives other rows, and loses no line', () => {
  const html =
    '<p>Phụ lục</p><table><tr><td>TT<td>Đầu việc<td>Kết quả<tr><td>1<td>Họp<td>02</table>';
  const first = proposalOf({ html, text: '' }, null);
  const other = proposalOf({ html, text: '' }, { number: 0, content: 1, note: 2 });
  expect(first.rows[0]?.task).toMatchObject({ content: 'Họp', result: '02', note: '' });
  expect(other.rows[0]?.task).toMatchObject({ content: 'Họp', result: '', note: '02' });
  expect([first.aside, other.aside]).toEqual([['Phụ lục'], ['Phụ lục']]);
});
