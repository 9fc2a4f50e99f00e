import type { Edit } from '../workbook/edit';

/**
 * Excel on the web refuses requests over 5 MB (Microsoft, "Resource limits and performance
 * optimization"); what the protocol adds to our values needs the rest.
 */
const BATCH_BYTES = 4_000_000;

/** Edits in as few requests as their size allows, in their order. */
export function inBatches(edits: readonly Edit[], limit = BATCH_BYTES): Edit[][] {
  const batches: Edit[][] = [];
  let room = 0;
  for (const edit of edits.flatMap((large) => splitEdit(large, limit))) {
    const bytes = sizeOf(edit);
    if (bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(edit);
    room -= bytes;
  }
  return batches;
}

/** Only a block of cells can be too large for one request; it is halved by rows. */
function splitEdit(edit: Edit, limit: number): Edit[] {
  if (edit.kind !== 'putCells' || edit.block.cells.length < 2 || sizeOf(edit) <= limit) {
    return [edit];
  }
  const { at, cells } = edit.block;
  const half = Math.ceil(cells.length / 2);
  const upper: Edit = { ...edit, block: { ...edit.block, cells: cells.slice(0, half) } };
  const lower: Edit = {
    ...edit,
    block: { ...edit.block, at: { ...at, row: at.row + half }, cells: cells.slice(half) },
  };
  return [...splitEdit(upper, limit), ...splitEdit(lower, limit)];
}

const encoder = new TextEncoder();

/** What office.js says around an edit: objects and actions with their ids. */
const WORDS_AROUND = 1_000;

function sizeOf(edit: Edit): number {
  // What formulas come to is for files; Excel reckons by itself.
  const sent = edit.kind === 'fillFormulas' ? { ...edit, values: [] } : edit;
  return encoder.encode(JSON.stringify(sent)).length + WORDS_AROUND;
}
