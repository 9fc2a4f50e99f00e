import { textIn } from './textIn';

const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
/** Up to here a number and a power of ten are exact, and so is their one division. */
const LONGEST = 16;

/** The number that these bytes write; NaN where they write none. */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 45;
  const start = negative ? from + 1 : from;
  if (to - start > LONGEST || to === start) return slowly(bytes, from, to);
  let number = 0;
  let point = -1;
  for (let at = start; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
    else if (digit === -2 && point < 0 && to - start > 1) point = at;
    else return slowly(bytes, from, to);
  }
  if (number > Number.MAX_SAFE_INTEGER) return slowly(bytes, from, to);
  const value = point < 0 ? number : number / (POWERS[to - point - 1] ?? 1);
  return negative ? 0 - value : value;
}

function slowly(bytes: Uint8Array, from: number, to: number): number {
  const text = textIn(bytes, from, to).trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN;
}
