import type { Doubt, Prose } from './doubt';

/** An opening quote without its other half, or closed by a mark of the other shape. */
export function unmatchedQuotes({ text }: Prose): Doubt[] {
  if (!/[“”"]/.test(text)) return [];
  const doubts: Doubt[] = [];
  let open: { readonly mark: string; readonly at: number } | null = null;
  const report = (start: number, becomes: string | null) =>
    doubts.push({ kind: 'unmatchedQuote', start, end: start + 1, becomes });
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (mark === '"' && open === null && isInch(text, index)) continue;
    const opens = mark === '“' || (mark === '"' && open === null);
    if (opens) {
      if (open !== null) report(open.at, null);
      open = { mark, at: index };
      continue;
    }
    if (open === null) report(index, null);
    else if ((open.mark === '“') !== (mark === '”')) report(index, open.mark === '“' ? '”' : '"');
    open = null;
  }
  if (open !== null) report(open.at, null);
  return doubts;
}

/** "màn hình 24\"" */
function isInch(text: string, index: number): boolean {
  return /\d/.test(text.charAt(index - 1));
}
