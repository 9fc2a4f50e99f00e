import type { CellValue } from '../../workbook/snapshot';
import type { TaskSheetColumn } from '../tasks';

/** Values of a row of Nhiệm vụ by its columns. */
export type TaskAnswers = Partial<Record<TaskSheetColumn, CellValue>>;
