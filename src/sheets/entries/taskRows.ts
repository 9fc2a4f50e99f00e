import type { Target, Task } from '../../domain/plan';
import { matchingKey } from '../../language/key';
import { KIND_WORDS, WEEKDAY_WORDS } from '../../text/sheetWords';
import { MARK_WORDS } from '../../text/words';
import type { CellValue } from '../../workbook/snapshot';
import type { TaskSheetColumn } from '../tasks';
import { amountCell, dayCell, textCell } from './cells';

/** A row of Nhiệm vụ: a heading of a group, or a task or part of the plan. */
export type TaskRow =
  | { readonly kind: 'group'; readonly number: string; readonly label: string }
  | { readonly kind: 'task'; readonly task: Task; readonly parent: Task | null };

export type TaskEntries = Partial<Record<TaskSheetColumn, CellValue>>;

/** What a group of tasks outside the plan is known by. */
export const OUTSIDE_GROUP = 'Nhiệm vụ phát sinh ngoài kế hoạch';
/** The group of tasks that came later to a plan with groups, and have none of their own. */
export const LATER_GROUP = 'Nhiệm vụ bổ sung';
const OUTSIDE_KEY = matchingKey('ngoài kế hoạch');

/** The plan's tasks as rows: groups get their heading, parts stand below their task. */
export function taskRows(tasks: readonly Task[]): TaskRow[] {
  const rows: TaskRow[] = [];
  let last = '';
  let groups = 0;
  for (const task of tasks) {
    const label = groupOf(task);
    if (label !== last && label !== '') {
      rows.push({ kind: 'group', number: ROMAN[groups] ?? '', label: withoutNumber(label) });
      groups += 1;
    }
    last = label;
    rows.push({ kind: 'task', task, parent: null });
    rows.push(...task.parts.map((part) => ({ kind: 'task' as const, task: part, parent: task })));
  }
  return rows;
}

function groupOf({ group, outside }: Task): string {
  if (!outside || matchingKey(group).includes(OUTSIDE_KEY)) return group;
  return OUTSIDE_GROUP;
}

/** "II. Tuyên truyền" is what a heading of number and name was read as. */
export function withoutNumber(label: string): string {
  return label.replace(/^(?:[IVX]+|[A-Z])[.)]\s+/, '');
}

export const ROMAN: readonly string[] = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'],
  ...['XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'],
];

/** What is typed in the row. */
export function taskEntries(row: TaskRow): TaskEntries {
  if (row.kind === 'group') return { number: textCell(row.number), content: row.label };
  const { task } = row;
  const { target } = task;
  return {
    number: textCell(task.number),
    content: textCell(task.content),
    result: textCell(task.result),
    mark: task.mark === null ? null : MARK_WORDS[task.mark],
    note: textCell(task.note),
    target: kindCell(target),
    atLeast: atLeastOf(target),
    unit: 'unit' in target ? textCell(target.unit) : null,
    achieved: amountCell(task.achieved),
    whole: task.whole,
    deadline: dayCell(task.deadline),
    lead: textCell(task.lead),
    partner: textCell(task.partner),
    reason: textCell(task.reason),
    explanation: textCell(task.explanation),
  };
}

/** "Thứ Năm hằng tuần" names its day; a blank is a qualitative target. */
function kindCell(target: Target): string | null {
  if (target.kind === 'qualitative') return null;
  const day = target.kind === 'weekly' ? WEEKDAY_WORDS[(target.weekday ?? 0) - 1] : undefined;
  return day === undefined ? KIND_WORDS[target.kind] : `${day} ${KIND_WORDS.weekly.toLowerCase()}`;
}

function atLeastOf(target: Target): number | null {
  switch (target.kind) {
    case 'quantity':
      return target.atLeast;
    case 'ratio':
      return target.percent;
    case 'weekly':
    case 'monthly':
    case 'quarterly':
      return target.times;
    case 'qualitative':
    case 'regular':
    case 'deliverable':
      return null;
  }
}
