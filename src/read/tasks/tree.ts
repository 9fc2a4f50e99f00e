import type { TaskHeading } from '../../language/headings/taskHeadings';
import { namesOutside, namesOutsidePlan } from '../../language/table/rowWords';
import type { FoundTable } from '../tables/table';
import type { Line } from './line';
import type { Sorted } from './sort';
import { readTask, type TaskRead } from './task';

/** A row that stands for itself, and the rows below it that belong to it. */
export interface Node extends TaskRead {
  readonly line: Line;
  readonly group: string;
  readonly outside: boolean;
  readonly children: Node[];
  /** Rows that go on with its cells. */
  readonly more: Line[];
}

export interface Tree {
  readonly nodes: readonly Node[];
  /** The head of each group. */
  readonly groups: readonly Line[];
}

/** Numbers say what belongs to what: 3.1 and a) to the 3 above them, all of them to their group. */
export function* growingTree(
  table: FoundTable<TaskHeading>,
  rows: readonly Sorted[],
): Generator<undefined, Tree> {
  const nodes: Node[] = [];
  const groups: Line[] = [];
  const path: Node[] = [];
  let heads: readonly Line[] = [];
  for (const { kind, line } of rows) {
    yield;
    if (kind === 'group') {
      heads = [...heads.filter((head) => rankOf(head) < rankOf(line)), line];
      groups.push(line);
      path.length = 0;
    } else if (kind === 'more') {
      path.at(-1)?.more.push(line);
    } else if (kind === 'task') {
      const labels = heads.length > 0 ? heads.map(labelOf) : [line.group];
      const node: Node = {
        ...readTask(table, line),
        line,
        group: labels.filter((label) => label !== '').join(' / '),
        outside: table.ours
          ? namesOutsidePlan(heads.at(-1)?.content ?? '')
          : heads.some(({ content }) => namesOutside(content)) || namesOutside(line.group),
        children: [],
        more: [],
      };
      while (path.length > 0 && !isBelow(line, path.at(-1)?.line)) path.pop();
      (path.at(-1)?.children ?? nodes).push(node);
      path.push(node);
    }
  }
  return { nodes, groups };
}

/** A and B stand above I and II, and these above a head without a number. */
function rankOf({ number, style, content }: Line): number {
  if (style !== 'group') return namesOutside(content) ? 0 : 2;
  return /^[IVX]+$/.test(number) ? 1 : 0;
}

export function labelOf({ number, content }: Pick<Line, 'number' | 'content'>): string {
  return number === '' ? content : `${number}. ${content}`;
}

const DEPTHS: Readonly<Record<Line['style'], number>> = {
  group: 0,
  none: 1,
  whole: 1,
  decimal: 2,
  letter: 3,
  dash: 4,
};

function isBelow(line: Line, above: Line | undefined): boolean {
  if (above === undefined) return false;
  if (line.style === 'decimal') return line.number.startsWith(`${above.number}.`);
  const own = /^(\d+)/.exec(line.number)?.[1];
  if (line.style === 'letter' && own !== undefined) return above.number === own;
  return DEPTHS[line.style] > DEPTHS[above.style] && line.style !== 'none';
}
