import { useEffect } from 'react';

export interface Shortcuts {
  readonly open: () => void;
  readonly save: () => void;
  readonly saveElsewhere: () => void;
}

/** The keys that Excel's users press without looking; the browser's own meaning is of no use here. */
export function useShortcuts({ open, save, saveElsewhere }: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
      if (event.defaultPrevented || altKey || !(ctrlKey || metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && (key !== 'o' || shiftKey)) return;
      event.preventDefault();
      if (repeat) return;
      if (key === 'o') open();
      else if (shiftKey) saveElsewhere();
      else save();
    };
    // Before a cell editor keeps its keys for itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [open, save, saveElsewhere]);
}
