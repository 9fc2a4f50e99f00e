import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Area } from '../workbook/address';
import { lookOf, shownText } from './look';
import type { ViewedCell } from './sheet';
import { useSheetStyles } from './styles';

interface SheetCellProps {
  readonly row: number;
  readonly column: number;
  readonly cell: ViewedCell | undefined;
  readonly merge: Area | undefined;
  readonly selected: boolean;
  readonly extra: ReactNode;
}

export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { row, column, cell, merge, selected, extra } = props;
  const styles = useSheetStyles();
  const { value = null, formula = null, format = {} } = cell ?? {};
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      rowSpan={merge?.rows}
      colSpan={merge?.columns}
      tabIndex={selected ? 0 : -1}
      aria-selected={selected}
      aria-readonly={formula !== null}
      className={mergeClasses(
        styles.cell,
        format.border === 'grid' && styles.boxed,
        format.border === 'below' && styles.underlined,
        selected && styles.selected,
        extra !== null && styles.open,
      )}
      style={lookOf(format, value)}
    >
      {shownText(value)}
      {extra}
    </td>
  );
});
