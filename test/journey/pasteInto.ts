import type { Locator } from 'playwright-core';

/** What Ctrl+V does with what was copied in Word. */
export function pasteInto(place: Locator, html: string): Promise<void> {
  return place.evaluate((field, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}
