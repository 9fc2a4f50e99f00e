import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { GRID } from '../text/grid';
import { type CellAt, cellName } from '../workbook/address';
import { lookOf, shownText } from './look';
import type { ViewedCell } from './sheet';
import { useSheetStyles } from './styles';

interface SheetCellProps {
  readonly row: number;
  readonly column: number;
  readonly cell: ViewedCell | undefined;
  readonly rowSpan: number | undefined;
  readonly colSpan: number | undefined;
  /** From the left edge, where the cell stays in sight. */
  readonly left: number | undefined;
  /** How far its text may go on over empty neighbours. */
  readonly spill: number | undefined;
  readonly selected: boolean;
  readonly inBlock: boolean;
  readonly readOnly: boolean;
  readonly stale: boolean;
  readonly warning: string | null;
  readonly describedBy: string;
  readonly extra: Extra | null;
}

/** What stands in a cell besides its text: its field, and the way to its choices. */
export interface Extra {
  readonly at: CellAt;
  /** More of it is to be seen than the cell has room for. */
  readonly isOpen: boolean;
  readonly content: ReactNode;
}

/** The one selected cell of a grid, whose hint has an identity of its own. */
export function selectedCellId(hint: string): string {
  return `${hint}cell`;
}

export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { row, column, cell, rowSpan, colSpan, left, spill, extra } = props;
  const { selected, inBlock, stale, warning } = props;
  const styles = useSheetStyles();
  const { value = null, formula = null, format = {} } = cell ?? {};
  const text = shownText(value, format.numberFormat);
  const notes = [...(stale ? [GRID.stale] : []), ...(warning === null ? [] : [GRID.toCheck])];
  const isMarked = stale || warning !== null;
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      rowSpan={rowSpan}
      colSpan={colSpan}
      tabIndex={selected && extra === null ? 0 : -1}
      aria-selected={selected || inBlock}
      aria-readonly={props.readOnly || formula !== null}
      aria-colindex={column + 2}
      {...(selected
        ? {
            id: selectedCellId(props.describedBy),
            'aria-label': GRID.cell(cellName({ row, column }), text, notes),
            'aria-describedby': props.describedBy,
          }
        : {})}
      {...(isMarked ? { title: warning ?? GRID.staleHint } : {})}
      className={mergeClasses(
        styles.cell,
        format.border === 'grid' && styles.boxed,
        format.border === 'below' && styles.underlined,
        spill !== undefined && styles.spilling,
        inBlock && styles.inBlock,
        left !== undefined && styles.frozen,
        selected && styles.selected,
        extra?.isOpen === true && styles.open,
      )}
      style={{ ...lookOf(format, value), ...(left === undefined ? {} : { left }) }}
    >
      {spill === undefined ? (
        text
      ) : (
        <span className={styles.spill} style={{ width: spill }}>
          {text}
        </span>
      )}
      {isMarked ? <span className={styles.mark} aria-hidden /> : null}
      {extra?.content}
    </td>
  );
});
