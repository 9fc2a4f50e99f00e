import { useEffect } from 'react';
import { isResting } from './restingField';

interface Undoing {
  undo(): void;
  redo(): void;
}

/** Ctrl+Z and Ctrl+Y anywhere on the page, but where a field takes back its own letters. */
export function useUndoKeys(workbook: Undoing): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const undoes = undoKey(event);
      if (undoes === null || (isField(event.target) && !isResting(event.target))) return;
      event.preventDefault();
      if (undoes) workbook.undo();
      else workbook.redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [workbook]);
}

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** True undoes, false does again; null for any other key. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Stroke): boolean | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return shiftKey ? null : false;
  return letter === 'z' ? !shiftKey : null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
