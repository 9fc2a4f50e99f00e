import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTotalLine } from '../../src/language/totalLine';
import { anyText, expectStraightReading } from './arbitraries';

const line = (
  tasks: number,
  done: number | null = null,
  notDone: number | null = null,
  notApplicable: number | null = null,
) => ({
  tasks,
  done,
  notDone,
  notApplicable,
});

describe('readTotalLine', () => {
  it.each([
    ['Tổng số: 08 nhiệm vụ./.', line(8)],
    ['Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); chưa hoàn thành: 01', line(8, 7, 1)],
    [
      'Tổng số: 08 nhiệm vụ; hoàn thành: 06/07 (85,7%); chưa hoàn thành: 01; không phát sinh: 01',
      line(8, 6, 1, 1),
    ],
    ['TỔNG CỘNG 1.250 nhiệm vụ', line(1250)],
    ['Tổng số: 8', line(8)],
    ['Tổng số tin, bài: 33', null],
    ['Tổng số: … nhiệm vụ', null],
    ['Tổng số 38 cuộc', null],
    ['Nhiệm vụ 2', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(readTotalLine(text)).toEqual(expected);
  });

  it('any text gets an answer', () => {
    fc.assert(
      fc.property(anyText, (text) => [null, 'object'].includes(readTotalLine(text) && 'object')),
    );
    expectStraightReading(readTotalLine);
  }, 60_000);
});
