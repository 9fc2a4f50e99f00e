import type { Page } from 'playwright-core';

/** A file from another window, dropped onto the page or pasted into it. */
export async function giveFile(page: Page, how: 'drop' | 'paste', name: string, bytes: Uint8Array) {
  await page.evaluate(
    ({ how: kind, name: called, bytes: content }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], called));
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: data })
          : new ClipboardEvent('paste', { ...init, clipboardData: data }),
      );
    },
    { how, name, bytes: [...bytes] },
  );
}
