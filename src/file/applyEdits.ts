import type { Edit, EditKind, EditOf } from '../workbook/edit';
import type { Book } from './book';
import { commitDraft, draftOf } from './draft';
import { addTable } from './edits/addTable';
import { groupColumns, hideColumns } from './edits/columns';
import { formatCells } from './edits/formatCells';
import { formatWhen } from './edits/formatWhen';
import { guideEntry } from './edits/guideEntry';
import { linkCell } from './edits/linkCell';
import { mergeCells } from './edits/mergeCells';
import { setName } from './edits/names';
import { fillFormulas, putCells } from './edits/putCells';
import { moveSheet, renameSheet, renameTable } from './edits/renaming';
import { resizeTable } from './edits/resizeTable';
import { fitRows, freeze, setColumnWidth, setPage, setRowHeight } from './edits/settings';
import { activateSheet, addSheet, clearSheet, hideSheet, removeSheet } from './edits/sheets';
import { replaceSheet } from './edits/replaceSheet';

type Answers = { readonly [Kind in EditKind]: (book: Book, edit: EditOf<Kind>) => void };

const ANSWERS: Answers = {
  addSheet,
  removeSheet,
  clearSheet,
  replaceSheet,
  renameSheet,
  renameTable,
  moveSheet,
  putCells,
  fillFormulas,
  formatCells,
  mergeCells,
  setColumnWidth,
  setRowHeight,
  fitRows,
  addTable,
  resizeTable,
  guideEntry,
  formatWhen,
  linkCell,
  groupColumns,
  hideColumns,
  hideSheet,
  freeze,
  setPage,
  setName,
  activateSheet,
};

/** All or nothing: where one edit fails, the book stays as it was. */
export function applyEdits(book: Book, edits: readonly Edit[]): void {
  const draft = draftOf(book, edits);
  for (const edit of edits) applyEdit(draft, edit.kind, edit);
  commitDraft(book, draft);
}

function applyEdit<Kind extends EditKind>(book: Book, kind: Kind, edit: EditOf<Kind>): void {
  ANSWERS[kind](book, edit);
}
