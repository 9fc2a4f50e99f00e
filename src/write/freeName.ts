import type { Snapshot } from '../workbook/snapshot';

/** Names differ by more than their case in Excel; a taken one gets a number. */
function freeName(
  wanted: string,
  taken: readonly string[],
  numbered: (n: number) => string,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; used.has(name.toLowerCase()); n += 1) name = numbered(n);
  return name;
}

/** A user's sheet of the same name is left alone. */
export function freeSheetName(wanted: string, { sheets }: Snapshot): string {
  const taken = sheets.map(({ name }) => name);
  return freeName(wanted, taken, (n) => `${wanted} (${n})`);
}

export function freeTableName(wanted: string, { sheets, names }: Snapshot): string {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return freeName(wanted, [...tables, ...names.map(({ name }) => name)], (n) => `${wanted}${n}`);
}
