import type { TaskHeading } from '../language/headings/taskHeadings';
import { FIELD_WORDS, MARK_WORDS } from './words';

/** What a column of a table of tasks is taken for, ours or somebody else's. */
export const TASK_COLUMN_WORDS: Readonly<Record<TaskHeading, string>> = {
  ...FIELD_WORDS,
  done: MARK_WORDS.done,
  notDone: MARK_WORDS.notDone,
  status: 'Tình trạng thực hiện',
  basis: 'Căn cứ',
  proof: 'Tài liệu kiểm chứng',
  group: 'Nhóm nhiệm vụ',
};
