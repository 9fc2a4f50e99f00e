import type { Target } from '../domain/plan';
import { writeCount } from '../language/number';
import { writeNumeral } from '../language/numeral';
import { KIND_WORDS } from './sheetWords';

/** What a task asks for: "Tỷ lệ 100%", "Hằng tháng, 02 lần", "Số lượng 400 tin, bài". */
export function targetPhrase(target: Target): string {
  const word = KIND_WORDS[target.kind];
  switch (target.kind) {
    case 'ratio':
      return `${word} ${writeNumeral(target.percent)}%`;
    case 'quantity':
      return target.atLeast === null
        ? word
        : `${word} ${writeNumeral(target.atLeast)} ${target.unit}`.trim();
    case 'weekly':
    case 'monthly':
    case 'quarterly':
      return `${word}, ${writeCount(target.times)} ${target.unit === '' ? 'lần' : target.unit}`;
    case 'qualitative':
    case 'regular':
    case 'deliverable':
      return word;
  }
}
