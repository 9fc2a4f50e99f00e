import { paragraphsOf } from '../../language/wrapped';
import { readDocument } from './html/document';
import { readOutline } from './outline/outline';
import { bestTable } from './pastedTable';
import type { Proposal } from './proposal';
import { proposeRows } from './tableRows';
import { readTextTable } from './textTable';

/** What the clipboard held: either may be "". */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

const LONGEST = 4_000_000;

/** A table or a plan that was copied in Word, a browser or Excel, as rows to look at. Never throws. */
export function readPaste({ html, text }: Clipboard): Proposal {
  const { tables, paragraphs } = readDocument(html);
  const plain = readTextTable(text);
  const table = bestTable(tables) ?? (plain === null ? null : bestTable([plain]));
  if (table !== null) {
    const { rows, aside } = proposeRows(table);
    if (rows.length > 0) return { source: 'table', table, rows, aside: [...paragraphs, ...aside] };
  }
  const lines = paragraphs.length > 0 ? paragraphs : paragraphsOf(text.slice(0, LONGEST));
  const { rows, aside } = readOutline(lines);
  return { source: rows.length > 0 ? 'outline' : 'nothing', table, rows, aside };
}
