import { WorkbookError } from '../../../workbook/failure';

const UTF8 = new TextDecoder();

/**
 * The path of a part: slashes, none in front. A step upwards leads out of the file, and nothing of
 * ours writes one; it is refused even though we never write a part to a disk.
 */
export function safePath(name: Uint8Array): string {
  const path = UTF8.decode(name).replaceAll('\\', '/').replace(/^\/+/, '');
  const steps = path.split('/');
  if (steps.some((step) => step === '.' || step === '..') || path.includes('\0')) {
    throw new WorkbookError('damaged', `zip: a part called "${path}"`);
  }
  return path;
}

/** Where a relationship's target lies: absolute, or as seen from the part that points to it. */
export function resolvePath(from: string, target: string): string {
  const path = decodePercent(target.replaceAll('\\', '/'));
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
