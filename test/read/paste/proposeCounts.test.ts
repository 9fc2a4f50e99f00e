import { expect, it } from 'vitest';
import { proposeCounts } from '../../../src/read/paste/proposeCounts';
import { VINH_LINH_2024 } from '../../../src/sheets/samples/vinhLinh2024';
import { aTask } from '../../support/plan';

const drawn = (task: Parameters<typeof aTask>[0]) =>
  proposeCounts(aTask(task)).map(({ channel, scope, unit, amount, partOf, pairedWith }) =>
    [channel, scope, amount.bound, amount.value, unit, partOf, pairedWith].join(' '),
  );

it('the figures of seed 004, task 3, become rows that name it', () => {
  const task = VINH_LINH_2024[2];
  if (task === undefined) throw new Error('no task 3');
  expect(drawn({ ...task })).toEqual([
    'portal district exact 68 tin, bài  ',
    'broadcast district exact 42 tin, bài  ',
    'socialNetwork  exact 26 tin, bài, video clip  ',
    'press  exact 2 bài  ',
    'portal commune atLeast 285 tin, bài  ',
  ]);
  expect(new Set(proposeCounts(aTask({ ...task })).flatMap(({ tasks }) => tasks))).toEqual(
    new Set(['3']),
  );
});

it('a figure knows where it stands, what it is a part of and what it stands beside', () => {
  const result =
    'Tổ chức 38 cuộc với 950 lượt người; 03 cuộc đối thoại, trong đó 01 cuộc của Chủ tịch';
  expect(drawn({ result })).toEqual([
    '  exact 38 cuộc  ',
    '  exact 950 lượt người  0',
    'dialogue  exact 3 cuộc  ',
    'dialogue  exact 1 cuộc 2 ',
  ]);
  const [first] = proposeCounts(aTask({ result }));
  expect(first?.source).toEqual({ field: 'result', start: 8, end: 15 });
});

it('figures of more than the period, and a task without a number, are not guessed at', () => {
  expect(drawn({ note: 'Lũy kế từ đầu năm 518 cuộc' })).toEqual([]);
  expect(proposeCounts(aTask({ number: '', note: 'Đài xã: 42 tin, bài' }))[0]?.tasks).toEqual([]);
});
