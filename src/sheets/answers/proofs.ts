import { taskKey } from '../../domain/linked';
import type { Proof } from '../../domain/plan';
import { findLinks, namesThisReport } from '../../language/evidence';
import { findReferences } from '../../language/reference';
import type { CellValue } from '../../workbook/snapshot';
import { PROOF_KINDS, type ProofColumn } from '../proofs';

export type ProofAnswers = Partial<Record<ProofColumn, CellValue>>;

/** What the formulas of a row of Tài liệu kiểm chứng come to. */
export function proofAnswers(proof: Proof | null): ProofAnswers {
  if (proof === null) return { keys: '', kind: '' };
  const shows = proof.name !== '' || proof.location !== '';
  const keys = proof.tasks.length === 0 || !shows ? '' : `;${proof.tasks.map(taskKey).join(';')};`;
  return { keys, kind: kindOf(proof) };
}

/** What shows the proof, its own words first. */
function kindOf({ name, location }: Proof): string {
  if (name === '' && location === '') return '';
  if (namesThisReport(name) || namesThisReport(location)) return PROOF_KINDS.thisReport;
  if (findLinks(location).length > 0) return PROOF_KINDS.link;
  return findReferences(name).length > 0 ? PROOF_KINDS.document : PROOF_KINDS.kept;
}
