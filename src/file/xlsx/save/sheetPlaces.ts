import type { Book, Sheet } from '../../book';
import { sameName } from '../../sheets';
import type { SheetInfo, WorkbookInfo } from '../scan/readWorkbook';

export interface Place {
  readonly was: number | null;
  readonly sheet: Sheet | null;
}

export interface DroppedPart {
  readonly path: string;
  readonly id: string | null;
}

/**
 * The sheets in their new order, what is no sheet of cells behind the one that it stood behind; and
 * the parts that no sheet lies in any more. A sheet that was emptied and written anew keeps its place.
 */
export function sheetPlaces(
  book: Book,
  { sheets, links }: WorkbookInfo,
): { readonly places: readonly Place[]; readonly dropped: readonly DroppedPart[] } {
  const kept = new Set(book.sheets.map(({ source }) => source?.path));
  const placeOf = (sheet: Sheet) => {
    const { source, name } = sheet;
    const at = sheets.findIndex(({ path, name: old }) =>
      source === undefined
        ? path !== null && !kept.has(path) && sameName(old, name)
        : path === source.path,
    );
    return at < 0 ? null : at;
  };
  const places: Place[] = book.sheets.map((sheet) => ({ sheet, was: placeOf(sheet) }));
  for (const [was, { path }] of sheets.entries()) {
    if (path !== null) continue;
    const behind = places.findLastIndex((place) => place.was !== null && place.was < was);
    places.splice(behind + 1, 0, { sheet: null, was });
  }
  const idOf = (path: string) => links.find(({ target }) => target === path)?.id ?? null;
  const dropped = sheets.flatMap(({ path }: SheetInfo) =>
    path === null || kept.has(path) ? [] : [{ path, id: idOf(path) }],
  );
  return { places, dropped };
}
