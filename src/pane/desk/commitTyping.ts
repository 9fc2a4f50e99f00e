/**
 * What is being typed belongs to the file, too: a cell takes it, as in Excel, and a field of the pane
 * hands it on. The focus stays where it is.
 */
export function commitTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const grid = field.closest('[role="grid"]');
  field.blur();
  const cell = grid?.querySelector<HTMLElement>('[role="gridcell"][aria-selected="true"]');
  (cell ?? field).focus();
}
