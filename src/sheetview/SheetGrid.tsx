import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { cellName, columnName } from '../workbook/address';
import { CellEditor } from './CellEditor';
import { ChoiceHandle } from './ChoiceHandle';
import { pixelsOf } from './look';
import { spansOf } from './merges';
import { choicesAt, extentOf, indices } from './sheet';
import { SheetRow } from './SheetRow';
import { useSheetStyles } from './styles';
import { type SheetGridProps, useEditing } from './useEditing';
import { useFollow } from './useFollow';

const RULER_PIXELS = 40;

/** One sheet as a table that is walked, read out and typed into like a sheet of Excel. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, goTo } = props;
  const styles = useSheetStyles();
  const { scroller, holdFocus } = useFollow(sheet.selection, goTo);
  const { selected, editing, edit, type, commit, cancel, handlers } = useEditing(props, holdFocus);
  const { rows, columns } = useMemo(() => extentOf(sheet), [sheet]);
  const spans = useMemo(() => spansOf(sheet.merges), [sheet.merges]);
  const place = editing?.at ?? selected;
  const choices = choicesAt(sheet, place);

  const extraContent = () => {
    if (editing === null) {
      return choices.length === 0 ? null : <ChoiceHandle onOpen={() => edit(selected)} />;
    }
    return (
      <CellEditor
        name={cellName(editing.at)}
        initial={editing.text}
        choices={choices}
        onType={type}
        onCommit={commit}
        onCancel={cancel}
      />
    );
  };
  const extra = { at: place, content: extraContent() };
  const line = (row: number) => (
    <SheetRow
      key={row}
      row={row}
      columns={columns}
      cells={sheet.cells.get(row)}
      spans={spans}
      selected={row === selected.row ? selected.column : null}
      extra={row === place.row ? extra : null}
    />
  );

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        role="grid"
        aria-label={sheet.name}
        aria-rowcount={rows}
        aria-colcount={columns}
        className={styles.grid}
        {...handlers}
      >
        <colgroup>
          <col style={{ width: RULER_PIXELS }} />
          {indices(columns).map((column) => (
            <col key={column} style={{ width: pixelsOf(sheet.widths.get(column)) }} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <td className={mergeClasses(styles.ruler, styles.rowRuler)} />
            {indices(columns).map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.ruler, column === selected.column && styles.current)}
              >
                {columnName(column)}
              </th>
            ))}
          </tr>
          {indices(sheet.frozenRows).map(line)}
        </thead>
        <tbody>{indices(rows).slice(sheet.frozenRows).map(line)}</tbody>
      </table>
    </div>
  );
}
