import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Area, CellAt } from '../workbook/address';
import type { Leave } from './editorKeys';
import { type Expected, expectedAt } from './expected';
import { shownText } from './look';
import { anchorOf } from './merges';
import { moved } from './move';
import { cellOf, extentOf, type ViewedSheet } from './sheet';

export interface SheetGridProps {
  readonly sheet: ViewedSheet;
  /** The place that was last asked for from outside: the focus goes there with the selection. */
  readonly goTo: Area | null;
  readonly onSelect: (sheet: string, at: CellAt) => void;
  readonly onEdit: (sheet: string, entries: readonly ViewedEntry[]) => void;
  /** What stands in a cell's editor so far; null once it is closed. */
  readonly onType?: (sheet: string, at: CellAt, text: string | null) => void;
}

/** A text for a cell, and what the cell is made for. */
export interface ViewedEntry extends Expected {
  readonly at: CellAt;
  readonly text: string;
}

export interface Editing {
  readonly at: CellAt;
  readonly text: string;
}

const LEAVING: Readonly<Record<Leave, string | null>> = {
  down: 'ArrowDown',
  right: 'ArrowRight',
  left: 'ArrowLeft',
  stay: null,
};

/** Selecting, moving and typing, by mouse and by keyboard. */
export function useEditing(
  { sheet, onSelect, onEdit, onType }: SheetGridProps,
  holdFocus: () => void,
) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const selected = anchorOf(sheet.merges, sheet.selection ?? { row: 0, column: 0 });

  const go = (key: string, ctrlKey: boolean): boolean => {
    const field = { extent: extentOf(sheet), merges: sheet.merges };
    const next = moved(selected, { key, ctrlKey }, field);
    if (next !== null) onSelect(sheet.name, next);
    return next !== null;
  };
  /** A formula shows what it computes: its cell is not for typing. */
  const edit = (at: CellAt, text?: string): boolean => {
    const cell = cellOf(sheet, at);
    if (cell?.formula != null) return false;
    setEditing({ at, text: text ?? shownText(cell?.value ?? null) });
    return true;
  };
  const commit = (text: string, leave: Leave) => {
    if (editing === null) return;
    setEditing(null);
    const { at } = editing;
    onType?.(sheet.name, at, null);
    if (text !== shownText(cellOf(sheet, at)?.value ?? null)) {
      onEdit(sheet.name, [{ at, text, ...expectedAt(sheet, at) }]);
    }
    const key = LEAVING[leave];
    if (key !== null) {
      holdFocus();
      go(key, false);
    }
  };
  const cancel = () => {
    holdFocus();
    setEditing(null);
    if (editing !== null) onType?.(sheet.name, editing.at, null);
  };
  const type = (text: string) => {
    if (editing !== null) onType?.(sheet.name, editing.at, text);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.nativeEvent.isComposing || metaKey || altKey) return;
    const types = key.length === 1 && !ctrlKey;
    if (types) {
      // The character itself lands in the editor, which has the focus by then.
      edit(selected, '');
      return;
    }
    const handled = key === 'Enter' || key === 'F2' ? edit(selected) : go(key, ctrlKey);
    if (!handled) return;
    holdFocus();
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (at !== null && !isEditor(event.target)) onSelect(sheet.name, at);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (at !== null && !isEditor(event.target)) edit(at);
  };

  const handlers = { onKeyDown, onMouseDown, onDoubleClick };
  return { selected, editing, edit, type, commit, cancel, handlers };
}

function placeOf(target: EventTarget): CellAt | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function isEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('textarea, ul') !== null;
}
