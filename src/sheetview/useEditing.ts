import { useState } from 'react';
import { GRID } from '../text/grid';
import type { CellAt } from '../workbook/address';
import type { Leave } from './editorKeys';
import { expectedAt } from './expected';
import type { SheetGridProps } from './gridProps';
import { editedText } from './look';
import { formulaOrNull } from './marks';
import { cellOf } from './sheet';

export interface Editing {
  readonly at: CellAt;
  readonly text: string;
  /** Begun by a letter: the arrows leave the cell. */
  readonly typing: boolean;
}

interface Around {
  /** Moves the selection as a key does. */
  readonly go: (key: string) => void;
  readonly holdFocus: () => void;
  readonly say: (sentence: string) => void;
}

const LEAVING: Readonly<Record<Leave, string | null>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
  stay: null,
};

/** One cell at a time is edited; what is in its editor goes into the workbook at the end. */
export function useEditing(props: SheetGridProps, { go, holdFocus, say }: Around) {
  const { sheet, readOnly, onEdit, onType } = props;
  const [editing, setEditing] = useState<Editing | null>(null);

  const textAt = (at: CellAt) => {
    const { value = null, format = {} } = cellOf(sheet, at) ?? {};
    return editedText(value, format.numberFormat);
  };
  /** A formula shows what it computes: its cell is not for typing. */
  const isOpenTo = (at: CellAt): boolean => !readOnly && formulaOrNull(sheet, at) === null;
  const mayEdit = (at: CellAt): boolean => {
    if (!isOpenTo(at)) say(readOnly ? GRID.readOnly : GRID.formula);
    return isOpenTo(at);
  };
  const edit = (at: CellAt, typed?: string) => {
    if (mayEdit(at)) setEditing({ at, text: typed ?? textAt(at), typing: typed !== undefined });
  };
  const put = (texts: readonly { readonly at: CellAt; readonly text: string }[]) =>
    onEdit(
      sheet.name,
      texts.map(({ at, text }) => ({ at, text, ...expectedAt(sheet, at) })),
    );
  const type = (at: CellAt, text: string) => onType?.(sheet.name, at, text);
  const commit = (text: string, leave: Leave) => {
    if (editing === null) return;
    const { at } = editing;
    setEditing(null);
    onType?.(sheet.name, at, null);
    if (text !== textAt(at)) put([{ at, text }]);
    const key = LEAVING[leave];
    if (key === null) return;
    holdFocus();
    go(key);
  };
  const cancel = () => {
    if (editing !== null) onType?.(sheet.name, editing.at, null);
    holdFocus();
    setEditing(null);
  };
  return { editing, isOpenTo, mayEdit, edit, put, type, commit, cancel };
}
