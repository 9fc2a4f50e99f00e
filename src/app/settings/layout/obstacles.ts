import { amountOf } from '../../../domain/figures';
import type { Split } from '../../../domain/vocabulary';
import { matchingKey } from '../../../language/key';
import { countsTemplate } from '../../../sheets/counts';
import { grownArea } from '../../../sheets/ourTables';
import { cellName } from '../../../workbook/address';
import { valueAt } from '../../../workbook/snapshot';
import { overwrittenCells } from '../../../write/formulas';
import type { Reviewed } from '../../reviewPlan';
import { cellIn, type CountSheet } from './countSheet';
import { fieldsOf } from './splitRows';

export type ObstacleKind =
  /** Rows were typed below the table. */
  | 'below'
  /** A formula of ours was typed over. */
  | 'overwritten'
  /** A formula of the user's would look elsewhere. */
  | 'formula'
  /** Excel took it for a day or a percentage. */
  | 'shown'
  /** Among cells that become one figure, and is none. */
  | 'unreadable'
  /** The figure of the period would be another one. */
  | 'differs'
  /** The user's own column is called as one of the new ones. */
  | 'heading'
  /** Waived findings name the row, which would be another one. */
  | 'waived'
  /** A column of Nhiệm vụ that reckons with the layout is gone. */
  | 'columns';

/** What stands in the way of another layout, and in which cell. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly sheet: string;
  readonly cell: string;
  /** What stands there. */
  readonly text: string;
}

/** What cannot be carried over as it is, seen before any figure is looked at. */
export function obstaclesIn(
  { snapshot, reading }: Pick<Reviewed, 'snapshot' | 'reading'>,
  sheet: CountSheet,
  to: Split,
): Obstacle[] {
  const { table, typed, own, rows } = sheet;
  const { area } = table.table;
  const at = (kind: ObstacleKind, row: number, column: number): Obstacle =>
    obstacleAt(sheet, kind, row, column);
  const tasks = sheet.tables.find(({ id }) => id === 'tasks');
  const overwritten = overwrittenCells(snapshot).filter((each) => each.table.id === 'counts');
  const cells = [...typed.values(), ...own.map(({ column }) => column)].flatMap((column) =>
    rows.map((row) => ({ row, column })),
  );
  const headings = new Set(countsTemplate(to).columns.map(({ heading }) => matchingKey(heading)));
  const isWaived = reading.plan.explanations.some((each) => each.at?.sheet === table.sheet.name);
  return [
    ...(grownArea(table).rows > area.rows ? [at('below', area.row + area.rows, area.column)] : []),
    ...overwritten.map(({ row, column }) => at('overwritten', row, column)),
    ...cells
      .filter((cell) => table.sheet.formulas.has(cellName(cell)))
      .map(({ row, column }) => at('formula', row, column)),
    ...[...typed.values()].flatMap((column) =>
      rows
        .filter((row) => table.sheet.shown.has(cellName({ row, column })))
        .map((row) => at('shown', row, column)),
    ),
    ...own
      .filter(({ heading }) => headings.has(matchingKey(heading)))
      .map(({ column }) => at('heading', area.row, column)),
    ...(isWaived && area.row > 0 ? [at('waived', area.row, area.column)] : []),
    ...(tasks?.columns.has('times') === true ? [] : [at('columns', area.row, area.column)]),
    ...otherwiseRead({ reading }, sheet),
  ];
}

/** Rows whose figure is read from elsewhere than the layout says, from the user's own "T1" for one. */
function otherwiseRead({ reading: { plan } }: Pick<Reviewed, 'reading'>, sheet: CountSheet) {
  const { split, table, typed } = sheet;
  const [first = ''] = fieldsOf(sheet, split);
  return plan.counts
    .filter(
      (count) =>
        count.at.sheet === table.sheet.name &&
        count.figures.split !== split &&
        amountOf(count, plan.report.period) !== null,
    )
    .map(({ at: { row } }) => {
      const column = cellIn(typed, row, first)?.column ?? table.table.area.column;
      return obstacleAt(sheet, 'differs', row, column);
    });
}

export function obstacleAt(
  { table: { sheet } }: CountSheet,
  kind: ObstacleKind,
  row: number,
  column: number,
): Obstacle {
  const text = String(valueAt(sheet, { row, column }) ?? '');
  return { kind, sheet: sheet.name, cell: cellName({ row, column }), text };
}
