import { type FocusEvent, useId, useRef, useState } from 'react';
import { GRID } from '../text/grid';
import type { CellAt } from '../workbook/address';
import { nextInBlock, pastedInto, seenIn, textsIn } from './block';
import type { SheetGridProps } from './gridProps';
import { formulaOrNull } from './marks';
import { anchorOf } from './merges';
import { mouseHandlers } from './mouseHandlers';
import { moved } from './move';
import { focusCell } from './restingField';
import { cellOf, sameCell } from './sheet';
import { useBlock } from './useBlock';
import { useClipboard } from './useClipboard';
import { useEditing } from './useEditing';
import { useFollow } from './useFollow';
import { useFrame } from './useFrame';
import { useGridKeys } from './useGridKeys';
import { useGroups } from './useGroups';
import { useSight } from './useSight';

const ROW_PIXELS = 21;

const IN_BLOCK: Readonly<Partial<Record<string, Parameters<typeof nextInBlock>[2]>>> = {
  ArrowDown: { by: 'rows', step: 1 },
  ArrowUp: { by: 'rows', step: -1 },
  ArrowRight: { by: 'columns', step: 1 },
  ArrowLeft: { by: 'columns', step: -1 },
};

/** Everything that a grid does: selecting, moving, typing, copying. */
export function useGrid(props: SheetGridProps) {
  const { sheet, goTo, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const describedBy = useId();
  const [said, setSaid] = useState<{ readonly at: CellAt; readonly text: string } | null>(null);
  const sight = useSight(scroller);
  const groups = useGroups(sheet, goTo);
  const { extent, rows, frame } = useFrame(props, groups.hiddenColumns, {
    width: sight.width,
    describedBy,
  });
  const { holdFocus } = useFollow(scroller, sheet.selection, goTo);
  const selected = anchorOf(sheet.merges, sheet.selection ?? { row: 0, column: 0 });
  const block = useBlock(selected);
  const seen = { rows, columns: frame.columns };

  const select = (at: CellAt) => onSelect(sheet.name, at);
  const where = (from: CellAt, key: string, ctrlKey: boolean) =>
    moved(
      from,
      { key, ctrlKey },
      {
        extent,
        merges: sheet.merges,
        hiddenRows: sheet.hiddenRows,
        hiddenColumns: groups.hiddenColumns,
        isFilled: (at) => isFilled(cellOf(sheet, at)?.value ?? null),
        pageRows: Math.max(1, Math.floor(sight.height / ROW_PIXELS) - 4),
      },
    );
  /** Within a block Enter and Tab walk through it, as in Excel. */
  const step = (key: string): CellAt | null => {
    const way = IN_BLOCK[key];
    if (way === undefined || block.area.rows * block.area.columns === 1) {
      return where(selected, key, false);
    }
    const next = nextInBlock(
      seenIn(block.area, seen),
      selected,
      way,
      (at) => !sameCell(anchorOf(sheet.merges, at), at),
    );
    block.keepAt(next);
    return next;
  };
  const say = (text: string, at = selected) => setSaid({ at, text });
  const editor = useEditing(props, {
    go: (key) => {
      const next = step(key);
      if (next !== null) select(next);
    },
    holdFocus,
    say,
  });
  const clear = () => {
    if (!props.readOnly && block.area.rows * block.area.columns > 1) {
      const own = seenIn(block.area, seen);
      const cells = own.rows.flatMap((row) => own.columns.map((column) => ({ row, column })));
      const free = cells.filter((at) => formulaOrNull(sheet, at) === null);
      editor.put(free.flatMap((at) => (cellOf(sheet, at) === undefined ? [] : [{ at, text: '' }])));
      if (free.length < cells.length) say(GRID.formulasKept(cells.length - free.length));
    } else if (editor.mayEdit(selected)) editor.put([{ at: selected, text: '' }]);
  };
  const paste = (texts: string[][]) => {
    if (props.readOnly) {
      say(GRID.readOnly);
      return;
    }
    const { cells, formulas, isCut } = pastedInto(sheet, block.area, texts, seen);
    if (cells.length > 0) editor.put(cells);
    say(
      [
        ...(cells.length > 0 ? [GRID.pasted(cells.length)] : []),
        ...(formulas > 0 ? [GRID.formulasKept(formulas)] : []),
        ...(isCut ? [GRID.cutOff] : []),
      ].join(' '),
    );
  };
  useClipboard(scroller, { texts: () => textsIn(sheet, block.area, seen), clear, paste });
  const { area, head, extend } = block;
  const { edit } = editor;
  const onKeyDown = useGridKeys({
    ...{ selected, head, where, select, step, extend, edit, clear, holdFocus },
  });
  /** A click on the selected cell gives up its block. */
  const choose = (at: CellAt) => {
    if (sameCell(at, selected)) extend(at);
    select(at);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.tagName === 'TD') focusCell(target);
  };
  return {
    ...{
      scroller,
      sight,
      groups,
      frame,
      extent,
      rows,
      selected,
      area,
      editor,
      describedBy,
      holdFocus,
    },
    said:
      said !== null && said.at.row === selected.row && said.at.column === selected.column
        ? said.text
        : null,
    handlers: { onKeyDown, onFocus, ...mouseHandlers({ select: choose, extend, edit }) },
  };
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== '';
}
