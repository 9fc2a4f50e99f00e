import { inExcel } from './run';

/** Opens an .xlsx file as a new workbook in a window of its own; the pane stays with this one. */
export function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  return inExcel(() => Excel.createWorkbook(base64Of(bytes)));
}

/** So many at once that no call has more arguments than engines take. */
const AT_ONCE = 8_192;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + AT_ONCE)));
  }
  return btoa(parts.join(''));
}
