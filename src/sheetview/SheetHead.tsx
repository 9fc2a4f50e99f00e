import { mergeClasses } from '@fluentui/react-components';
import { columnName } from '../workbook/address';
import { useSheetStyles } from './styles';

interface SheetHeadProps {
  readonly columns: readonly number[];
  readonly lefts: ReadonlyMap<number, number>;
  readonly selected: number;
}

/** The letters above the columns. */
export function SheetHead({ columns, lefts, selected }: SheetHeadProps) {
  const styles = useSheetStyles();
  return (
    <tr aria-rowindex={1}>
      <td className={mergeClasses(styles.ruler, styles.rowRuler)} />
      {columns.map((column) => (
        <th
          key={column}
          scope="col"
          aria-colindex={column + 2}
          className={mergeClasses(
            styles.ruler,
            lefts.has(column) && styles.frozen,
            column === selected && styles.current,
          )}
          style={lefts.has(column) ? { left: lefts.get(column) } : {}}
        >
          {columnName(column)}
        </th>
      ))}
    </tr>
  );
}
