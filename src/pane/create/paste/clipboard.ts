import type { Clipboard } from '../../../app/pasted';

export function clipboardOf(data: Pick<DataTransfer, 'getData'>): Clipboard {
  return { html: data.getData('text/html'), text: data.getData('text/plain') };
}

/** What the clipboard holds; null where the page may not read it. */
export async function readClipboard(): Promise<Clipboard | null> {
  try {
    const items = await navigator.clipboard.read();
    const [html, text] = await Promise.all([
      textOf(items, 'text/html'),
      textOf(items, 'text/plain'),
    ]);
    return { html, text };
  } catch {
    return null;
  }
}

async function textOf(items: readonly ClipboardItem[], type: string): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  return item === undefined ? '' : (await item.getType(type)).text();
}
