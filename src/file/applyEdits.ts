import type { Edit, EditKind, EditOf } from '../workbook/edit';
import type { Book } from './book';
import { commitDraft, draftOf } from './draft';
import { addTable } from './edits/addTable';
import { formatCells } from './edits/formatCells';
import { mergeCells } from './edits/mergeCells';
import { setName } from './edits/names';
import { putCells } from './edits/putCells';
import {
  fitRows,
  freezeRows,
  offerChoices,
  setColumnWidth,
  setPage,
  setRowHeight,
} from './edits/settings';
import { activateSheet, addSheet, clearSheet, removeSheet } from './edits/sheets';

type Answers = { readonly [Kind in EditKind]: (book: Book, edit: EditOf<Kind>) => void };

const ANSWERS: Answers = {
  addSheet,
  removeSheet,
  clearSheet,
  putCells,
  formatCells,
  mergeCells,
  setColumnWidth,
  setRowHeight,
  fitRows,
  addTable,
  offerChoices,
  freezeRows,
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
