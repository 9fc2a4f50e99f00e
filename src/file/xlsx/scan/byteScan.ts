import { damagedXml } from './xmlError';

/** Steps over the bytes of plain XML. Each throws where the bytes end before it is done. */
export const [LT, GT, SLASH, EQUALS] = [60, 62, 47, 61] as const;
const [MARK, QUESTION] = [33, 63];

const DEEPEST = 64;

/** Behind the element that begins here; -1 for markup that is no element, or has a prefix. */
export function skipElement(bytes: Uint8Array, from: number): number {
  let at = from;
  let depth = 0;
  do {
    const first = bytes[at + 1];
    if (first === MARK || first === QUESTION) return -1;
    const end = toUnquoted(bytes, at);
    if (first === SLASH) depth -= 1;
    else if (bytes[end - 1] !== SLASH) depth += 1;
    if (depth > DEEPEST) throw damagedXml('elements nested too deeply');
    at = depth === 0 ? end + 1 : toTag(bytes, end + 1);
  } while (depth > 0);
  return at;
}

/** The ">" that ends the tag: one inside quotes does not. */
export function toUnquoted(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw damagedXml('a tag without end');
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return at;
    else if (byte === 34 || byte === 39) quote = byte;
  }
}

export function toTag(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== LT) {
    if (bytes[at] === undefined) throw damagedXml('cut off');
    at += 1;
  }
  return at;
}

export function toByte(bytes: Uint8Array, from: number, wanted: number): number {
  let at = from;
  while (bytes[at] !== wanted) {
    if (bytes[at] === undefined) throw damagedXml('cut off');
    at += 1;
  }
  return at;
}

export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

export function isEndOfTag(byte: number | undefined): boolean {
  return byte === undefined || byte === GT || byte === LT;
}

export function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || isBlank(byte);
}

/** The digits that stand here. */
export function numberAt(bytes: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; ; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (!(digit >= 0 && digit <= 9)) return number;
    number = number * 10 + digit;
  }
}
