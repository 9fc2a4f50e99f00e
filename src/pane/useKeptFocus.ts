import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * What was mended is gone, and the focus with it: it goes to the item that stands there now, or to what is left of the
 * whole, or to the heading of the page.
 */
export function useKeptFocus(list: RefObject<HTMLElement>, content: object, item?: string): void {
  const last = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocusIn = ({ target }: FocusEvent) => {
      const index = itemsOf(element, item).findIndex(
        (each) => target instanceof Node && each.contains(target),
      );
      last.current = index < 0 ? null : index;
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) last.current = null;
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
  }, [list, item]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || last.current === null) return;
    if (document.activeElement !== document.body) return;
    const items = itemsOf(element, item);
    (items[Math.min(last.current, items.length - 1)] ?? element).focus();
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus();
  }, [list, content, item]);
}

function itemsOf(element: HTMLElement, item: string | undefined): HTMLElement[] {
  return item === undefined ? [element] : [...element.querySelectorAll<HTMLElement>(item)];
}
