import { expect, it } from 'vitest';
import { scoreLine } from '../../src/text/score';

it('a score is never more than an estimate', () => {
  expect(scoreLine({ points: 0.87, most: 1, band: null })).toBe('Điểm ước tính: 0,87/1');
});
