import { describe, expect, it } from 'vitest';
import { partLabels, taskLabel } from '../../src/sheets/rowLabel';

const labels = (typed: readonly string[]) => partLabels(typed, '2').map(({ label }) => label);
const numbers = (typed: readonly string[]) => partLabels(typed, '2').map(({ number }) => number);

describe('the label of a row', () => {
  it('keeps what stands around the number of a task', () => {
    const typed = ['3', '3.', '3)', 'NV 3', '', '-', '3.1'];
    expect(typed.map((each) => taskLabel(each, 2))).toEqual([
      ...['2', '2.', '2)', 'NV 2', '2', '2', '2'],
    ]);
  });

  it('runs on in the style of each part', () => {
    expect(labels(['a)', 'c)', '(d)', 'E.'])).toEqual(['a)', 'b)', '(c)', 'D.']);
    expect(labels(['3a', '3.c', '3b)'])).toEqual(['2a', '2.b', '2c)']);
    expect(labels(['3.1', '3.4.', '3.1.7'])).toEqual(['2.1', '2.2.', '2.3']);
    expect(numbers(['a)', '3.4.', '-'])).toEqual(['2.a', '2.2', '']);
  });

  it('leaves a row alone that carries neither number nor letter', () => {
    expect(labels(['-', '', 'Trong đó'])).toEqual(['-', '', 'Trong đó']);
  });

  it('counts đ among the letters where somebody did', () => {
    expect(labels(['a)', 'b)', 'd)', 'đ)', 'e)'])).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)']);
    expect(labels(['a)', 'b)', 'c)', 'd)', 'e)'])).toEqual(['a)', 'b)', 'c)', 'd)', 'e)']);
  });
});
