interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly scale: number;
}

/**
 * Tenths of a percent in part ÷ whole, rounded down: 875 for 7 of 8, 290 for 0.29 of 1. Numbers
 * count as the decimals they are written with, so no binary fraction creeps in. Null without a whole.
 */
export function shareInTenths(part: number, whole: number): number | null {
  if (!Number.isFinite(part) || !Number.isFinite(whole) || whole === 0) return null;
  const upper = decimal(part);
  const lower = decimal(whole);
  const dividend = upper.digits * 1000n * 10n ** BigInt(lower.scale);
  const divisor = lower.digits * 10n ** BigInt(upper.scale);
  return Number(floorDivision(dividend, divisor));
}

function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function floorDivision(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const isRest = dividend % divisor !== 0n;
  return isRest && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}
