import type { Edit } from '../workbook/edit';
import type { Book, Sheet } from './book';
import { sameName } from './sheets';

/**
 * A copy to try the edits on. Cells are never changed in place, and rows only once they are the
 * copy's own; a sheet that no edit names is shared whole, so that a view can tell it has not changed.
 */
export function draftOf(book: Book, edits: readonly Edit[]): Book {
  const named = [...new Set(edits.flatMap((edit) => sheetsOf(book, edit)))];
  return {
    sheets: book.sheets.map((sheet) =>
      named.some((name) => sameName(name, sheet.name)) ? copySheet(sheet) : sheet,
    ),
    names: new Map(book.names),
    active: book.active,
  };
}

function sheetsOf({ sheets }: Book, edit: Edit): string[] {
  if ('sheet' in edit) return [edit.sheet];
  if (edit.kind !== 'resizeTable' && edit.kind !== 'renameTable') return [];
  const owner = sheets.find(({ tables }) => tables.some(({ name }) => sameName(name, edit.name)));
  return owner === undefined ? [] : [owner.name];
}

export function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    shared: new Set(sheet.cells.keys()),
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
    fitted: new Set(sheet.fitted),
    merges: [...sheet.merges],
    tables: [...sheet.tables],
    guides: [...sheet.guides],
    conditions: [...sheet.conditions],
    links: new Map(sheet.links),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    groups: [...sheet.groups],
  };
}

export function commitDraft(book: Book, draft: Book): void {
  for (const sheet of draft.sheets) sheet.shared.clear();
  book.sheets.splice(0, book.sheets.length, ...draft.sheets);
  book.names.clear();
  for (const [name, formula] of draft.names) book.names.set(name, formula);
  book.active = draft.active;
}
