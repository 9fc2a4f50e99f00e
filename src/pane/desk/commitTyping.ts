/** What is being typed into a cell belongs to the file, too: as in Excel, the cell takes it. */
export function commitTyping(): void {
  const field = document.activeElement;
  const grid = field instanceof HTMLTextAreaElement ? field.closest('[role="grid"]') : null;
  if (grid === null || !(field instanceof HTMLElement)) return;
  field.blur();
  grid.querySelector<HTMLElement>('[role="gridcell"][aria-selected="true"]')?.focus();
}
