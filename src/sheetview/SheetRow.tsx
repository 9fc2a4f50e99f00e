import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { CellAt } from '../workbook/address';
import type { Spans } from './merges';
import { indices, type ViewedCell } from './sheet';
import { SheetCell } from './SheetCell';
import { useSheetStyles } from './styles';

interface SheetRowProps {
  readonly row: number;
  readonly columns: number;
  readonly cells: ReadonlyMap<number, ViewedCell> | undefined;
  readonly spans: Spans;
  /** The selected cell's column, in its own row only. */
  readonly selected: number | null;
  readonly extra: Extra | null;
}

/** What stands in a cell besides its text: its editor, or the way to its choices. */
export interface Extra {
  readonly at: CellAt;
  readonly content: ReactNode;
}

/** Drawn anew only when something of it changed: a sheet may have thousands. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, columns, cells, spans, selected, extra } = props;
  const styles = useSheetStyles();
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(styles.ruler, styles.rowRuler, selected !== null && styles.current)}
      >
        {row + 1}
      </th>
      {indices(columns)
        .filter((column) => !spans.covers({ row, column }))
        .map((column) => (
          <SheetCell
            key={column}
            row={row}
            column={column}
            cell={cells?.get(column)}
            merge={spans.from({ row, column })}
            selected={column === selected}
            extra={column === extra?.at.column ? extra.content : null}
          />
        ))}
    </tr>
  );
});
