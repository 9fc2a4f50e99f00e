/** Counts below ten take a leading zero in administrative texts: "08 nhiệm vụ". */
export function writeCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : group(String(count));
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/**
 * A share in percent with one decimal: "87,5%". It is rounded down, so that 1.249 of 1.250 never
 * reads as the whole.
 */
export function writeShare(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole);
  const decimals = tenths % 10 === 0 ? '' : `,${tenths % 10}`;
  return `${Math.floor(tenths / 10)}${decimals}%`;
}
