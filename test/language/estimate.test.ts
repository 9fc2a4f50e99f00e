import { describe, expect, it } from 'vitest';
import { saysEstimate } from '../../src/language/estimate';

describe('saysEstimate', () => {
  it.each(['Số gần đúng', 'ước tính', 'khoảng 285', 'Hơn 285 tin'])('owns up: %s', (text) =>
    expect(saysEstimate(text)).toBe(true),
  );

  it.each(['', 'Cổng xã', 'hơnx', 'phước'])('says nothing of it: %s', (text) =>
    expect(saysEstimate(text)).toBe(false),
  );
});
