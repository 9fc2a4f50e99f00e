import { cumulativeOf } from '../../../domain/cumulative';
import type { Count, Plan } from '../../../domain/plan';
import type { Source } from '../../../domain/resplit/row';
import { linkedTo } from '../../../domain/linked';
import { statusOf } from '../../../domain/status';
import { readTexts } from '../../../domain/texts';
import type { Split } from '../../../domain/vocabulary';
import type { SheetTemplate } from '../../../sheets/template';
import { figureFields } from '../../../sheets/keptColumns';
import type { Reviewed } from '../../reviewPlan';
import { type CountSheet, countSheet } from './countSheet';
import { type NewRow, newRows } from './newRows';
import { newTemplate } from './newTemplate';
import { type Obstacle, obstaclesIn } from './obstacles';
import { lookingIn, type SheetCellName } from './lookingIn';

/** What another layout of Số liệu comes to, before anything is written. */
export interface LayoutChange {
  readonly sheet: CountSheet;
  readonly to: Split;
  /** Nothing is written while something stands in the way. */
  readonly obstacles: readonly Obstacle[];
  readonly rows: readonly NewRow[];
  readonly template: SheetTemplate<string>;
  /** The plan as it will be read, its rows where they stand now. */
  readonly plan: Plan;
  readonly effects: LayoutEffects;
}

export interface LayoutEffects {
  /** Into which columns figures go that stood in others, and how many. */
  readonly moved: readonly { readonly heading: string; readonly figures: number }[];
  /** Figures of months or quarters that come back as they were typed. */
  readonly restored: number;
  /** Those that do not, since the figure was changed. */
  readonly left: number;
  /** Rows whose Lũy kế is another one. */
  readonly cumulative: number;
  /** Numbers of the tasks whose status is another one. */
  readonly tasks: readonly string[];
  /** Cells of the user's with formulas that go on looking into the old sheet. */
  readonly looking: readonly SheetCellName[];
}

/** Null where there is no Số liệu of ours, or where it has that layout. */
export function layoutChange(
  { snapshot, reading }: Pick<Reviewed, 'snapshot' | 'reading'>,
  to: Split,
): LayoutChange | null {
  const sheet = countSheet(snapshot);
  if (sheet === null || sheet.split === to) return null;
  const { plan: before } = reading;
  const { rows, obstacles } = newRows(sheet, before.counts, to, before.report.period);
  const template = newTemplate(sheet, to, rows);
  const plan = planWith(before, sheet, rows);
  return {
    ...{ sheet, to, rows, template, plan },
    obstacles: [...obstaclesIn({ snapshot, reading }, sheet, to), ...obstacles],
    effects: {
      moved: movedIn(rows, template, to),
      restored: rows.flatMap(({ sources }) => sources.filter((each) => each?.from === to)).length,
      left: rows.reduce((sum, { left }) => sum + left, 0),
      cumulative: otherCumulative(before, plan),
      tasks: otherStatuses(before, plan),
      looking: lookingIn(snapshot, sheet),
    },
  };
}

function planWith(plan: Plan, { table }: CountSheet, rows: readonly NewRow[]): Plan {
  const byRow = new Map(rows.map((each) => [each.row, each]));
  const counts = plan.counts.map((count): Count => {
    const own = count.at.sheet === table.sheet.name ? byRow.get(count.at.row) : undefined;
    if (own === undefined) return count;
    const { figures, cumulativeBefore } = own;
    return { ...count, figures, cumulativeBefore, cumulative: null };
  });
  return { ...plan, counts };
}

function movedIn(
  rows: readonly NewRow[],
  { columns }: SheetTemplate<string>,
  to: Split,
): LayoutEffects['moved'] {
  return figureFields(to).flatMap((field, part) => {
    const heading = columns.find((column) => column.field === field)?.heading ?? '';
    const isMoved = (source: Source | null | undefined) =>
      source !== null && source !== undefined && source.from !== to && source.from !== 'before';
    const figures = rows.filter(({ sources }) => isMoved(sources[part])).length;
    return figures === 0 ? [] : [{ heading, figures }];
  });
}

function otherCumulative(before: Plan, after: Plan): number {
  const { period } = before.report;
  // What the sheet shows there follows from the rest.
  const values = (plan: Plan) =>
    plan.counts.map((count) => cumulativeOf({ ...count, cumulative: null }, period)?.value);
  const now = values(after);
  return values(before).filter((value, index) => value !== now[index]).length;
}

/** Whole figures that recur by months are judged by their total; figures by months month by month. */
function otherStatuses(before: Plan, after: Plan): string[] {
  const texts = readTexts();
  const statuses = (plan: Plan) => {
    const context = { linked: linkedTo(plan), period: plan.report.period, texts };
    return plan.tasks.map((task) => statusOf(task, context).status);
  };
  const now = statuses(after);
  return statuses(before).flatMap((status, index) => {
    const number = before.tasks[index]?.number ?? '';
    return status === now[index] ? [] : [number];
  });
}
