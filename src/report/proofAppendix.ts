import { readLink } from '../language/link';
import { proofLine, proofParts, PROOFS } from '../text/proofs';
import type { Layout, LayoutColumn, LayoutRow } from './layout';
import { fitsOneLine, lineRow, type LineText } from './lineRow';
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
  return proofs.flatMap((proof) => {
    const link = readLink(proof.location);
    const lines =
      link.kind === 'link' ? linkedLines(proof, link.url, columns) : [{ text: proofLine(proof) }];
    return lines.map((line) => lineRow({ ...line, style: 'proof' }, columns));
  });
}

type Said = Pick<LineText, 'text' | 'url'>;

/**
 * A cell that is a link is never broken into lines by LibreOffice: what takes more than one line has
 * its address on a line of its own, and the link where it fits.
 */
function linkedLines(
  proof: ListedProof,
  url: string,
  columns: readonly LayoutColumn[],
): readonly Said[] {
  const fits = (text: string) => fitsOneLine({ text, style: 'proof' }, columns);
  const whole = proofLine(proof);
  if (fits(whole)) return [{ text: whole, url }];
  const { name, address } = proofParts(proof);
  if (fits(address)) return [{ text: name }, { text: address, url }];
  return fits(name)
    ? [{ text: name, url }, { text: address }]
    : [{ text: name }, { text: address }];
}
