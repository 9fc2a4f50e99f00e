import { useMemo } from 'react';
import { GRID } from '../text/grid';
import { type Area, cellName } from '../workbook/address';
import { CellEditor } from './CellEditor';
import { ChoiceHandle } from './ChoiceHandle';
import { GroupBar } from './GroupBar';
import type { SheetGridProps } from './gridProps';
import { pixelsOf, shownText } from './look';
import { rowPlaces, stretchesOf } from './rowWindow';
import { choicesAt, guideAt, cellOf } from './sheet';
import { selectedCellId } from './SheetCell';
import { SheetHead } from './SheetHead';
import { SheetRow } from './SheetRow';
import { StatusLine } from './StatusLine';
import { useSheetStyles } from './styles';
import { RULER_PIXELS } from './useFrame';
import { useGrid } from './useGrid';
import { useRowHeights } from './useRowHeights';
import { warningOf } from './warning';

/** One sheet as a table that is walked, read out and typed into like a sheet of Excel. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, book } = props;
  const styles = useSheetStyles();
  const grid = useGrid(props);
  const { scroller, sight, frame, extent, rows, selected, area, editor, groups } = grid;
  const { editing } = editor;
  const { columns, lefts } = frame;
  // Said outright: a table that is as wide as its content stretches its columns.
  const width = columns.reduce((sum, column) => sum + frame.widthOf(column), RULER_PIXELS);
  const heightOf = useRowHeights(scroller, sheet);
  const body = useMemo(
    () => rows.filter((row) => row >= sheet.frozenRows),
    [rows, sheet.frozenRows],
  );
  const places = useMemo(() => rowPlaces(body, heightOf), [body, heightOf]);
  const stretches = stretchesOf(places, sight, [selected.row], sheet.merges);
  const place = editing?.at ?? selected;
  const choices = choicesAt(sheet, place, book);

  const isOffered = editing === null && choices.length > 0;
  const field = () => (
    <>
      <CellEditor
        name={cellName(place)}
        cell={{
          'aria-labelledby': selectedCellId(grid.describedBy),
          'aria-describedby': grid.describedBy,
        }}
        editing={editing}
        choices={choices}
        onBegin={(text) => editor.edit(place, text)}
        onType={(text) => editor.type(place, text)}
        onCommit={editor.commit}
        onCancel={editor.cancel}
        onGone={grid.holdFocus}
      />
      {isOffered ? <ChoiceHandle onOpen={() => editor.edit(selected)} /> : null}
    </>
  );
  const extra = editor.isOpenTo(place)
    ? { at: place, isOpen: editing !== null || isOffered, content: field() }
    : null;
  const line = (row: number) => {
    const isInBlock = isMany(area) && row >= area.row && row < area.row + area.rows;
    const points = sheet.heights.get(row);
    return (
      <SheetRow
        key={row}
        frame={frame}
        row={row}
        cells={sheet.cells.get(row)}
        height={points === undefined ? undefined : pixelsOf(points)}
        selected={row === selected.row ? selected.column : null}
        blockFrom={isInBlock ? area.column : -1}
        blockTo={isInBlock ? area.column + area.columns - 1 : -1}
        extra={row === place.row ? extra : null}
      />
    );
  };
  const headingOf = (column: number) => shownText(cellOf(sheet, { row: 0, column })?.value ?? null);
  const guide = guideAt(sheet, selected);
  const warning = warningOf(guide, cellOf(sheet, selected));
  const prompt = guide === undefined || guide.message === '' ? null : guide.message;

  return (
    <>
      <GroupBar groups={groups.groups} headingOf={headingOf} onTurn={groups.turn} />
      <div ref={scroller} className={styles.scroller}>
        <table
          role="grid"
          aria-label={sheet.name}
          aria-rowcount={extent.rows + 1}
          aria-colcount={extent.columns + 1}
          aria-multiselectable
          aria-readonly={props.readOnly}
          className={styles.grid}
          style={{ width }}
          {...grid.handlers}
        >
          <colgroup>
            <col style={{ width: RULER_PIXELS }} />
            {columns.map((column) => (
              <col key={column} style={{ width: frame.widthOf(column) }} />
            ))}
          </colgroup>
          <thead className={styles.head}>
            <SheetHead columns={columns} lefts={lefts} selected={selected.column} />
            {rows.filter((row) => row < sheet.frozenRows).map(line)}
          </thead>
          <tbody>
            {stretches.map((stretch) =>
              stretch.kind === 'rows' ? (
                stretch.rows.map(line)
              ) : (
                <tr key={`gap ${stretch.key}`} aria-hidden>
                  <td
                    className={styles.gap}
                    colSpan={columns.length + 1}
                    style={{ height: stretch.pixels }}
                  />
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      <StatusLine
        id={grid.describedBy}
        said={grid.said}
        hint={warning ?? prompt ?? (props.readOnly ? GRID.readOnly : GRID.howToMove)}
      />
    </>
  );
}

function isMany({ rows, columns }: Area): boolean {
  return rows * columns > 1;
}
