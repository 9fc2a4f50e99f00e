import { readLink } from '../language/link';
import { proofLine, proofParts, PROOFS } from '../text/proofs';
import type { Layout, LayoutColumn, LayoutRow } from './layout';
import { fitsOneLine, lineRow } from './lineRow';
import type { ListedProof } from './proofList';

/** A longer list would push the table's end far away: it becomes an appendix of its own. */
export const MOST_PROOFS_AFTER_TABLE = 20;

const ONE_COLUMN: readonly LayoutColumn[] = [{ millimetres: 164, align: 'left' }];

export function proofAppendix(proofs: readonly ListedProof[]): Layout {
  return { orientation: 'portrait', columns: ONE_COLUMN, rows: proofRows(proofs, ONE_COLUMN) };
}

/** The list below the table that it belongs to. */
export function proofsAfter(
  proofs: readonly ListedProof[],
  columns: readonly LayoutColumn[],
): LayoutRow[] {
  if (proofs.length === 0) return [];
  return [
    lineRow({ text: PROOFS.title, style: 'listTitle' }, columns),
    ...proofRows(proofs, columns),
  ];
}

/** An entry is one row, which no page's end parts. */
function proofRows(proofs: readonly ListedProof[], columns: readonly LayoutColumn[]): LayoutRow[] {
  return proofs.map((proof) => {
    const link = readLink(proof.location);
    const leadsTo = link.kind === 'link' ? { url: link.url } : {};
    return lineRow({ text: proofText(proof, columns), style: 'proof', ...leadsTo }, columns);
  });
}

/** What takes more than one line has its address on a line of its own. */
function proofText(proof: ListedProof, columns: readonly LayoutColumn[]): string {
  const whole = proofLine(proof);
  if (fitsOneLine({ text: whole, style: 'proof' }, columns)) return whole;
  const { name, address } = proofParts(proof);
  return [name, address].filter((text) => text !== '').join('\n');
}
