import { cellName, LAST_COLUMN } from '../../../workbook/address';

/** What is said of single cells of a sheet. */
export interface CellNotes<Note> {
  put(row: number, column: number, note: Note): void;
  /** By A1 name. The names are put together for the first who asks: most readers never do. */
  byName(): ReadonlyMap<string, Note>;
}

export function cellNotes<Note>(): CellNotes<Note> {
  const places: number[] = [];
  const notes: Note[] = [];
  let named: ReadonlyMap<string, Note> | null = null;
  const nameOf = (place: number) =>
    cellName({ row: Math.floor(place / LAST_COLUMN), column: place % LAST_COLUMN });
  return {
    put(row, column, note) {
      places.push(row * LAST_COLUMN + column);
      notes.push(note);
    },
    byName: () =>
      (named ??= new Map(notes.map((note, index) => [nameOf(places[index] ?? 0), note]))),
  };
}
