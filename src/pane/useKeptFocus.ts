import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What was mended is gone, and the focus with it: it goes to what stands there now. */
export function useKeptFocus(list: RefObject<HTMLElement>, content: object): void {
  const last = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocusIn = ({ target }: FocusEvent) => {
      const index = itemsOf(element).findIndex(
        (item) => target instanceof Node && item.contains(target),
      );
      last.current = index < 0 ? null : index;
    };
    const onFocusOut = ({ target }: FocusEvent) => {
      // Only who leaves on purpose leaves an element that is still there.
      queueMicrotask(() => {
        const left = document.activeElement === document.body;
        if (left && document.hasFocus() && target instanceof Node && target.isConnected) {
          last.current = null;
        }
      });
    };
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [list]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || last.current === null) return;
    if (document.activeElement !== document.body) return;
    const items = itemsOf(element);
    (items[Math.min(last.current, items.length - 1)] ?? element).focus();
  }, [list, content]);
}

function itemsOf(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('li[data-finding]')];
}
