import type { Book, Sheet } from './book';

/** A book at one moment. Sheets are never changed in place, but for the place that is selected. */
export interface Moment {
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly active: string | null;
}

export function momentOf({ sheets, names, active }: Book): Moment {
  return { sheets: [...sheets], names: new Map(names), active };
}

export function restore(book: Book, { sheets, names, active }: Moment): void {
  book.sheets.splice(0, book.sheets.length, ...sheets);
  book.names.clear();
  for (const [name, formula] of names) book.names.set(name, formula);
  book.active = active;
}

/** Whether the moments hold the same; which sheet is in front does not count. */
export function sameMoment(a: Pick<Moment, 'sheets' | 'names'>, b: typeof a): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => sheet === b.sheets[index]) &&
    a.names.size === b.names.size &&
    [...a.names].every(([name, formula]) => b.names.get(name) === formula)
  );
}
