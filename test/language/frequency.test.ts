import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrequencies, readFrequency } from '../../src/language/frequency';
import { anyText, expectStraightReading, seeds } from './arbitraries';

const every = (period: string, times = 1, weekday: number | null = null) => ({
  kind: 'every',
  period,
  times,
  weekday,
});

describe('readFrequency', () => {
  it.each([
    ['Thường xuyên trong năm.', { kind: 'continuous' }],
    ['hàng ngày', every('day')],
    ['Hằng tuần', every('week')],
    ['Hàng tháng trên Báo Long An', every('month')],
    ['Định kỳ hàng quý.', every('quarter')],
    ['định kỳ 6 tháng', every('halfYear')],
    ['hàng năm', every('year')],
    ['thứ Năm hàng tuần', every('week', 1, 4)],
    ['Chủ nhật hằng tuần', every('week', 1, 7)],
    ['02 lần/quý', every('quarter', 2)],
    ['mỗi tháng 02 lần', every('month', 2)],
    ['1 cuộc / năm', every('year')],
    ['phát sóng định kỳ', { kind: 'periodic' }],
    ['khi có nhu cầu', { kind: 'onDemand' }],
    ['khi có yêu cầu', { kind: 'onDemand' }],
    ['báo cáo theo quy định', { kind: 'asRegulated' }],
    ['trong 6 tháng đầu năm', null],
    ['trong năm 2024', null],
    ['chưa được thực hiện thường xuyên', null],
    ['thiếu sự thường xuyên, liên tục', null],
    ['Công tác tuyên truyền chưa thường xuyên', null],
    ['cửa hàng quýt', null],
    ['', null],
  ])('%j', (text, frequency) => {
    expect(readFrequency(text)).toEqual(frequency);
  });

  it('a list names several', () => {
    expect(
      findFrequencies('định kỳ hàng quý, 6 tháng, năm theo thời gian').map((f) =>
        'period' in f ? f.period : f.kind,
      ),
    ).toEqual(['quarter', 'halfYear', 'year']);
    expect(
      findFrequencies('giao ban hàng tuần, hàng tháng').map((f) =>
        'period' in f ? f.period : f.kind,
      ),
    ).toEqual(['week', 'month']);
  });

  it('those of the documents were reviewed by hand', async () => {
    const found = seeds().flatMap(({ name, text }) =>
      findFrequencies(text).map(
        ({ start, end, ...frequency }) =>
          `${name}:${text.slice(0, start).split('\n').length} ${JSON.stringify(text.slice(start, end))} ${JSON.stringify(frequency)}`,
      ),
    );
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('golden/frequencies.txt');
  });

  it('any text gets an answer', () => {
    fc.assert(fc.property(anyText, (text) => Array.isArray(findFrequencies(text))));
    expectStraightReading(findFrequencies);
  }, 60_000);
});
