/** A range longer than this was not meant as one. */
const LONGEST_RANGE = 50;

/** Nhiệm vụ số, taken apart: "3; 6" is 3 and 6, "NV 3, 4" is 3 and 4, "3-5" is 3, 4 and 5. */
export function readTaskNumbers(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/(?<!\p{L})(?:nhiệm vụ|nv|số|stt)(?!\p{L})\.?:?/giu, ' ')
    .split(/[;,\n&]|(?<!\p{L})và(?!\p{L})/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(expand);
}

function expand(part: string): string[] {
  const [, first, last] = /^(\d{1,4})\s?(?:-|–|đến)\s?(\d{1,4})$/u.exec(part) ?? [];
  const from = Number(first);
  const to = Number(last);
  if (first === undefined || !(from < to) || to - from > LONGEST_RANGE) return [part];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
