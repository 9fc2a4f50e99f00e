import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTick, readMark } from '../../src/language/mark';
import { anyText } from './arbitraries';

describe('marks', () => {
  it.each(['x', 'X', ' x ', '✓', '✔', '☑', 'v', 'V', 'có', 'CÓ', '1', '(x)', '[X]', 'x.', 'ü'])(
    '%j is a tick, and says done',
    (text) => {
      expect([isTick(text), readMark(text)]).toEqual([true, 'done']);
    },
  );

  it.each(['', ' ', 'o', 'không', '0', 'xx', '-', 'chưa', 'x x'])('%j is no tick', (text) => {
    expect(isTick(text)).toBe(false);
  });

  it.each([
    ['Hoàn thành', 'done'],
    ['HT', 'done'],
    ['đã hoàn thành', 'done'],
    ['Hoàn  thành.', 'done'],
    ['Đạt', 'done'],
    ['Chưa hoàn thành', 'notDone'],
    ['CHT', 'notDone'],
    ['chưa đạt', 'notDone'],
    ['Không hoàn thành', 'notDone'],
    ['Không phát sinh', 'notApplicable'],
    ['KPS', 'notApplicable'],
    ['Đang thực hiện', 'underway'],
    ['Chưa đến hạn', 'notDue'],
    ['tốt', null],
    ['', null],
  ] as const)('%j says %s', (text, verdict) => {
    expect(readMark(text)).toBe(verdict);
  });

  it('any text gets an answer', () => {
    fc.assert(
      fc.property(anyText, (text) => [null, 'string'].includes(readMark(text) && 'string')),
    );
  });
});
