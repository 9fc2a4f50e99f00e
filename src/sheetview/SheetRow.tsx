import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Area, CellAt } from '../workbook/address';
import type { Spans } from './merges';
import type { ViewedCell, ViewedRow } from './sheet';
import { type Extra, SheetCell } from './SheetCell';
import { spillOf } from './spill';
import { useSheetStyles } from './styles';

/** What is the same for all rows of a sheet. */
export interface RowFrame {
  readonly columns: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  /** What merged areas hold whose first row is hidden. */
  readonly hiddenAnchors: ReadonlyMap<Area, ViewedCell>;
  readonly spans: Spans;
  readonly lefts: ReadonlyMap<number, number>;
  readonly widthOf: (column: number) => number;
  readonly readOnly: boolean;
  /** Of a cell with a formula: whether another program must reckon it. */
  readonly isStale: (at: CellAt) => boolean;
  readonly warningOf: (at: CellAt, cell: ViewedCell | undefined) => string | null;
  readonly describedBy: string;
}

interface SheetRowProps {
  readonly frame: RowFrame;
  readonly row: number;
  readonly cells: ViewedRow | undefined;
  readonly height: number | undefined;
  /** The selected cell's column, in its own row only. */
  readonly selected: number | null;
  /** First and last column of the block, in its rows only. */
  readonly blockFrom: number;
  readonly blockTo: number;
  readonly extra: Extra | null;
}

/** Drawn anew only when something of it changed: a sheet may have thousands. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { frame, row, cells, height, selected, blockFrom, blockTo, extra } = props;
  const { columns, spans, lefts, widthOf } = frame;
  const styles = useSheetStyles();
  return (
    <tr data-line={row} aria-rowindex={row + 2} style={height === undefined ? {} : { height }}>
      <th
        scope="row"
        aria-colindex={1}
        className={mergeClasses(styles.ruler, styles.rowRuler, selected !== null && styles.current)}
      >
        {row + 1}
      </th>
      {columns.map((column, index) => {
        const at = { row, column };
        const merge = spans.around(at);
        if (merge && !isFirstSeen(merge, at, columns[index - 1], frame.hiddenRows)) return null;
        const isBelow = merge !== undefined && merge.row !== row;
        const cell = isBelow ? frame.hiddenAnchors.get(merge) : cells?.get(merge?.column ?? column);
        return (
          <SheetCell
            key={column}
            row={merge?.row ?? row}
            column={merge?.column ?? column}
            cell={cell}
            rowSpan={merge && count(merge.row, merge.rows, (each) => !frame.hiddenRows.has(each))}
            colSpan={merge && count(merge.column, merge.columns, (each) => columns.includes(each))}
            left={lefts.get(column)}
            spill={merge === undefined ? spillOf(cells, columns, index, widthOf) : undefined}
            selected={(merge?.column ?? column) === selected}
            inBlock={column >= blockFrom && column <= blockTo && blockTo > -1}
            readOnly={frame.readOnly}
            stale={cell?.formula != null && frame.isStale(at)}
            warning={frame.warningOf(at, cell)}
            describedBy={frame.describedBy}
            extra={(merge?.column ?? column) === extra?.at.column ? extra : null}
          />
        );
      })}
    </tr>
  );
});

/** Where the first row or column of a merged area is hidden, the first that is seen stands for it. */
function isFirstSeen(
  merge: Area,
  { row }: CellAt,
  before: number | undefined,
  hiddenRows: ReadonlySet<number>,
): boolean {
  const above = count(merge.row, row - merge.row, (each) => !hiddenRows.has(each));
  return above === 0 && (before === undefined || before < merge.column);
}

function count(from: number, length: number, isSeen: (index: number) => boolean): number {
  return Array.from({ length }, (_, index) => from + index).filter(isSeen).length;
}
