import { readLink } from '../language/link';
import { proofLine, PROOFS } from '../text/proofs';
import type { Layout, LayoutColumn, LayoutRow } from './layout';
import { lineRow } from './lineRow';
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

function proofRows(proofs: readonly ListedProof[], columns: readonly LayoutColumn[]): LayoutRow[] {
  return proofs.map((proof) => {
    const link = readLink(proof.location);
    const url = link.kind === 'link' ? { url: link.url } : {};
    return lineRow({ text: proofLine(proof), style: 'proof', ...url }, columns);
  });
}
