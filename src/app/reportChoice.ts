import { PROOFS_CHOICES, type ReportChoice, USUAL_REPORT } from '../report/appendices';
import { MOST_PROOFS_AFTER_TABLE } from '../report/proofAppendix';
import { proofList } from '../report/proofList';
import { WORKBOOK_NAMES } from '../sheets/names';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';
import type { Reviewed } from './reviewPlan';

export type { ReportChoice };

/** How the last phụ lục was wanted, as the workbook keeps it: the usual one where there is none. */
export function keptChoice({ names }: Pick<Snapshot, 'names'>): ReportChoice {
  const kept = names.find(({ name }) => name === WORKBOOK_NAMES.reportChoice)?.formula ?? '';
  const words = /^="(.*)"$/.exec(kept)?.[1]?.split(' ') ?? [];
  if (words.length < 3) return USUAL_REPORT;
  return {
    figures: words.includes('figures'),
    proofs: PROOFS_CHOICES.find((choice) => words.includes(choice)) ?? USUAL_REPORT.proofs,
    signature: words.includes('signature'),
  };
}

export function choiceEdit({ figures, proofs, signature }: ReportChoice): Edit {
  const words = [
    figures ? 'figures' : 'noFigures',
    proofs,
    signature ? 'signature' : 'noSignature',
  ];
  return { kind: 'setName', name: WORKBOOK_NAMES.reportChoice, formula: `="${words.join(' ')}"` };
}

/** Where proofs are listed as long as nobody said otherwise. */
export function usualPlace({ reading, review }: Reviewed): 'after' | 'apart' {
  const { proofs } = proofList(review.statuses, reading.plan);
  return proofs.length > MOST_PROOFS_AFTER_TABLE ? 'apart' : 'after';
}
