/**
 * The selected cell holds a text field before anything is typed: an input method composes only in a
 * field that has the focus from the first key on. While it rests, its keys are those of the grid.
 */
export const RESTING = { 'data-resting': '' } as const;

export function isResting(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && target.matches('[data-resting]');
}

export function openEditorIn(box: ParentNode | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('textarea:not([data-resting])') ?? null;
}

/** What takes the focus for a cell: its field, or itself where nothing can be typed. */
export function focusCell(cell: HTMLElement | null): void {
  (cell?.querySelector<HTMLElement>('textarea') ?? cell)?.focus({ preventScroll: true });
}
