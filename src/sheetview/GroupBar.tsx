import { Button } from '@fluentui/react-components';
import { Add16Regular, Subtract16Regular } from '@fluentui/react-icons';
import { GRID } from '../text/grid';
import { columnName } from '../workbook/address';
import type { GroupState } from './groups';
import type { ColumnGroup } from './sheet';
import { useSheetStyles } from './styles';

interface GroupBarProps {
  readonly groups: readonly GroupState[];
  /** What stands at the head of a column, if anything does. */
  readonly headingOf: (column: number) => string;
  readonly onTurn: (column: number) => void;
}

/** The plus and minus signs of Excel above the columns, where they are found. */
export function GroupBar({ groups, headingOf, onTurn }: GroupBarProps) {
  const styles = useSheetStyles();
  if (groups.length === 0) return null;
  return (
    <div role="group" aria-label={GRID.groups} className={styles.groups}>
      {groups.map(({ column, columns, name, open }) => (
        <Button
          key={column}
          size="small"
          appearance="subtle"
          icon={open ? <Subtract16Regular /> : <Add16Regular />}
          aria-expanded={open}
          title={open ? GRID.closeGroup(name) : GRID.openGroup(name)}
          onClick={() => onTurn(column)}
        >
          {labelOf({ column, columns }, headingOf)}
        </Button>
      ))}
    </div>
  );
}

function labelOf({ column, columns }: ColumnGroup, headingOf: GroupBarProps['headingOf']): string {
  const first = headingOf(column) || columnName(column);
  return GRID.group(first, headingOf(column + columns - 1) || first);
}
