import { newBook } from '../../src/file/book';
import { fileWorkbook } from '../../src/file/workbook';
import { WorkbookError } from '../../src/workbook/failure';
import type { WorkbookPort } from '../../src/workbook/port';
import { type Answer, type Door, packed } from './pageDoor';

/** Runs inside a page: the workbooks stay here, plain data crosses over. */
const workbooks: WorkbookPort[] = [];

const workbookOf = (id: number) => {
  const workbook = workbooks[id];
  if (workbook === undefined) throw new Error(`no workbook ${id}`);
  return workbook;
};

const door: Door = {
  open: () => workbooks.push(fileWorkbook(newBook())) - 1,
  read: (id) => answerOf(workbookOf(id).read().then(packed)),
  apply: ([id, edits]) => answerOf(workbookOf(id).apply(edits)),
  show: ([id, sheet, area]) => answerOf(workbookOf(id).show(sheet, area)),
};

async function answerOf<T>(work: Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { failure: { code: error.code, message: error.message } };
  }
}

Object.assign(globalThis, { door });
