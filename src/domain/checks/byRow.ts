import type { RowPlace } from '../plan';

/** From the top of the sheet down, in whatever order the rows came. */
export function byRow<Row extends { readonly at: RowPlace }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) =>
    a.at.sheet === b.at.sheet ? a.at.row - b.at.row : a.at.sheet < b.at.sheet ? -1 : 1,
  );
}

/** The rows that share a key, each with the first of them. Rows with the key "" share nothing. */
export function repeated<Row extends { readonly at: RowPlace }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { readonly row: Row; readonly first: Row }[] {
  const firsts = new Map<string, Row>();
  return byRow(rows).flatMap((row) => {
    const key = keyOf(row);
    const first = firsts.get(key);
    if (key === '') return [];
    if (first === undefined) firsts.set(key, row);
    return first === undefined ? [] : [{ row, first }];
  });
}
