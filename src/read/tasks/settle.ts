import { inTask } from '../../domain/place';
import type { RowPlace, Task } from '../../domain/plan';
import type { Unread } from '../unread';
import { type Line, textOfLine } from './line';
import { labelOf, type Node } from './tree';

export interface Settled {
  readonly tasks: readonly Task[];
  /** Numbered rows that turned out to be the heads of the rows below them. */
  readonly heads: readonly Line[];
  /** Rows whose words were added to the task above them. */
  readonly added: readonly RowPlace[];
  readonly unread: readonly Unread[];
}

/** What a tree of rows says: tasks with their parts, heads without a word of their own as groups. */
export function settle(nodes: readonly Node[], ours: boolean): Settled {
  const tasks: Task[] = [];
  const heads: Line[] = [];
  const added: RowPlace[] = [];
  const unread: Unread[] = [];
  const keep = (node: Node, group: string): void => {
    if (!ours && isHead(node)) {
      const label = [group, labelOf(node.line)].filter((each) => each !== '').join(' / ');
      heads.push(node.line);
      for (const child of node.children) keep(child, label);
      return;
    }
    const { task, all } = whole(node, ours);
    for (const each of all) unread.push(...each.unread);
    for (const each of all) {
      for (const line of each.more) added.push({ sheet: task.at.sheet, row: line.row });
      if (each.merged) added.push(each.task.at);
    }
    tasks.push(inGroup(task, group, node.outside));
  };
  for (const node of nodes) keep(node, node.group);
  return { tasks, heads, added, unread };
}

function inGroup(task: Task, group: string, outside: boolean): Task {
  const parts = task.parts.map((part) => inGroup(part, group, outside));
  return { ...task, group, outside, parts };
}

/** A numbered row that says nothing, above rows 1.1, 1.2 with marks. */
function isHead({ line, children, carries }: Node): boolean {
  if (carries || Object.keys(line.texts).length > 0 || line.style === 'letter') return false;
  return children.some((child) => child.line.style === 'decimal' && isMarked(child));
}

function isMarked({ task, children }: Node): boolean {
  return task.mark !== null || children.some(isMarked);
}

interface Read extends Node {
  /** Its words were added to its parent. */
  readonly merged: boolean;
}

function whole(node: Node, ours: boolean): { readonly task: Task; readonly all: readonly Read[] } {
  const all: Read[] = [{ ...node, merged: false }];
  let task = withMore(node.task, node.more);
  const parts: Task[] = [];
  const own = ours || !isToldAbove(node);
  for (const child of node.children) {
    const below = whole(child, ours);
    const isPart = own && (child.line.style !== 'dash' || child.carries || ours);
    all.push(
      ...below.all.map((each) => (each.line === child.line ? { ...each, merged: !isPart } : each)),
    );
    if (isPart) parts.push(numbered(below.task, task.number, child.line));
    else task = withDetail(task, below.task);
  }
  return { task: { ...task, parts }, all };
}

/** The task is marked, and none of the rows below it: they only say more about it. */
function isToldAbove({ carries, children }: Node): boolean {
  return carries && !children.some((child) => child.carries);
}

/** "a)" below 3 is "3.a". */
function numbered(part: Task, parent: string, { style, number }: Line): Task {
  if (style === 'dash') return { ...part, number: '' };
  const isBare = style === 'letter' && !/^\d/.test(number);
  const own = isBare && parent !== '' ? `${parent}.${number}` : number;
  const parts = part.parts.map((each) =>
    each.number.startsWith(`${number}.`) && isBare
      ? { ...each, number: `${own}${each.number.slice(number.length)}` }
      : each,
  );
  return { ...part, number: own, parts };
}

/** Cells that go on in the row below. */
function withMore(task: Task, lines: readonly Line[]): Task {
  return lines.reduce(
    (sum, line) => ({
      ...sum,
      result: joined(sum.result, textOfLine(line, 'result')),
      note: joined(joined(sum.note, textOfLine(line, 'note')), textOfLine(line, 'proof')),
      reason: joined(sum.reason, textOfLine(line, 'reason')),
      explanation: joined(sum.explanation, textOfLine(line, 'explanation')),
    }),
    task,
  );
}

/** A cell that is merged over both rows says the same twice. */
function joined(above: string, below: string): string {
  if (below === '' || above === below || above.endsWith(`\n${below}`)) return above;
  return above === '' ? below : `${above}\n${below}`;
}

function withDetail(task: Task, { content, result, note, reason, explanation }: Task): Task {
  return {
    ...task,
    content: result === '' ? joined(task.content, `- ${content}`) : task.content,
    result: result === '' ? task.result : joined(task.result, `- ${content}: ${result}`),
    note: joined(task.note, note),
    reason: joined(task.reason, reason),
    explanation: joined(task.explanation, explanation),
  };
}

/** What the head of a group says beside its name, and nobody reads. */
export function unreadInHeads(sheet: string, lines: readonly Line[]): Unread[] {
  return lines.flatMap(({ row, texts }) =>
    Object.entries(texts).map(([field, text]) => ({
      at: inTask(
        { sheet, row },
        field === 'result' ? 'result' : field === 'note' ? 'note' : 'mark',
      ),
      text,
    })),
  );
}
