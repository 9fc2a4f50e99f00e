/** What goes on the clipboard, by its type: "text/plain", "text/html". */
export type Forms = Readonly<{ 'text/plain': string } & Record<string, string>>;

/** False where the page may write to no clipboard: the text must then be copied by hand. */
export async function copy(forms: Forms): Promise<boolean> {
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return copyBySelection(forms);
  }
}

/** Excel shows its pane in a frame that may not use the clipboard; there the old way still works. */
function copyBySelection(forms: Forms): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = forms['text/plain'];
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const put = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without permission.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
