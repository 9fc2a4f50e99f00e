import { createSheets } from '../../../src/app/createSheets';
import { type RowRef, taskRef } from '../../../src/app/enter/rowRef';
import { type FormField, type TaskForm, taskForm } from '../../../src/app/enter/taskForm';
import { reviewPlan, type Reviewed } from '../../../src/app/reviewPlan';
import { newBook } from '../../../src/file/book';
import { fileWorkbook, type FileWorkbook } from '../../../src/file/workbook';
import { VINH_LINH_BOOK } from '../../../src/sheets/samples/vinhLinhBook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { aWorkbook } from '../workbook';

/** Our own sheets with the report of a year in them. */
export async function ourBook(): Promise<FileWorkbook> {
  const workbook = fileWorkbook(newBook());
  await createSheets(workbook, VINH_LINH_BOOK);
  return workbook;
}

/** A phụ lục as staff make it: two columns of ticks, and no tables of figures or proofs. */
export function theirBook(): FileWorkbook {
  return aWorkbook('PL1', [
    ['STT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Hoàn thành', 'Chưa hoàn thành', 'Ghi chú'],
    ['1', 'Ban hành kế hoạch', 'Kế hoạch số 29/KH-UBND', 'X', null, null],
    ['2', 'Đăng tin, bài', null, null, null, null],
  ]);
}

export async function reviewed(workbook: WorkbookPort): Promise<Reviewed> {
  const found = await reviewPlan(workbook);
  if (found === null) throw new Error('expected a task table');
  return found;
}

export async function refOf(workbook: WorkbookPort, number: string): Promise<RowRef> {
  const task = (await reviewed(workbook)).reading.plan.tasks.find((each) => each.number === number);
  if (task === undefined) throw new Error(`no task ${number}`);
  return taskRef(task);
}

export async function formOf(workbook: WorkbookPort, number: string): Promise<TaskForm> {
  const form = taskForm(await reviewed(workbook), await refOf(workbook, number));
  if (form === null) throw new Error(`no form of ${number}`);
  return form;
}

export async function fieldOf(
  workbook: WorkbookPort,
  number: string,
  field: 'result' | 'mark' | 'note' | 'achieved',
): Promise<FormField> {
  const found = (await formOf(workbook, number)).fields[field];
  if (found === undefined) throw new Error(`no field ${field}`);
  return found;
}
