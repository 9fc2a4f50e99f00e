import { describe, expect, it } from 'vitest';
import { type Amount, exactly, proves, sumOf } from '../../src/domain/amount';

const about = (value: number): Amount => ({ value, bound: 'unsure' });
const over = (value: number): Amount => ({ value, bound: 'atLeast' });

describe('amount', () => {
  it('[K7] "hơn 285" proves 285 and no more', () => {
    expect(proves(over(285), 285)).toBe(true);
    expect(proves(over(285), 286)).toBe(false);
    expect(proves(exactly(284), 285)).toBe(false);
  });

  it('[K7] "khoảng 285" proves nothing', () => {
    expect(proves(about(285), 1)).toBe(false);
  });

  it('[K7] a sum is as certain as the least certain of its parts', () => {
    expect(sumOf([exactly(68), over(285)])).toEqual(over(353));
    expect(sumOf([exactly(68), over(285), about(1)])).toEqual(about(354));
    expect(sumOf([exactly(1), exactly(2)])).toEqual(exactly(3));
    expect(sumOf([])).toEqual(exactly(0));
  });
});
