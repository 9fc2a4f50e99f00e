import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInTenths } from '../../src/language/share';

describe('shareInTenths', () => {
  it('decimals count as they are written', () => {
    expect(
      [0.29, 0.57, 0.58, 0.7, 0.875, 0.9999, 1.1].map((part) => shareInTenths(part, 1)),
    ).toEqual([290, 570, 580, 700, 875, 999, 1100]);
    expect(shareInTenths(0.3, 0.1)).toBe(3000);
    expect(shareInTenths(1e-7, 1e-7)).toBe(1000);
    expect(shareInTenths(1e21, 2e21)).toBe(500);
  });

  it('a negative share is rounded down too', () => {
    expect([shareInTenths(-1, 3), shareInTenths(1, -3), shareInTenths(-1, -3)]).toEqual([
      -334, -334, 333,
    ]);
  });

  it('it is the largest number of tenths that is not above the share', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (part, whole) => {
        const tenths = BigInt(shareInTenths(part, whole) ?? -1);
        const scaled = BigInt(part) * 1000n;
        expect(tenths * BigInt(whole) <= scaled && scaled < (tenths + 1n) * BigInt(whole)).toBe(
          true,
        );
      }),
    );
  });

  it('any two numbers get an answer', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (part, whole) => {
        const tenths = shareInTenths(part, whole);
        expect(tenths === null || typeof tenths === 'number').toBe(true);
      }),
    );
  });
});
