import { invalid } from './errors';

/** Arguments come as JSON; Excel refuses what is not of the documented kind. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalid(`expected a text, got ${JSON.stringify(value)}`);
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalid(`expected a boolean, got ${JSON.stringify(value)}`);
  return value;
}

/** An argument left out arrives as null. */
export function asOptionalFlag(value: unknown): boolean {
  return value === null || value === undefined ? false : asFlag(value);
}

export function asNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    throw invalid(`expected a number from ${least} to ${most}, got ${JSON.stringify(value)}`);
  }
  return value;
}

export function asWhole(value: unknown, least: number, most: number): number {
  const number = asNumber(value, least, most);
  if (!Number.isInteger(number)) throw invalid(`expected a whole number, got ${number}`);
  return number;
}

export function asWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (word === undefined)
    throw invalid(`expected ${words.join(', ')}, got ${JSON.stringify(value)}`);
  return word;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`expected an object, got ${JSON.stringify(value)}`);
  }
  return value as Readonly<Record<string, unknown>>;
}
