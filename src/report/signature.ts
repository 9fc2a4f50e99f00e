import type { ReportFacts } from '../domain/plan';
import { REPORT } from '../text/report';
import type { LayoutRow } from './layout';
import { rowHeight } from './lines';

const SIZE = 13;
/** Room for the signatures and the seal, in lines. */
const ROOM = 4;

/** For a biểu that is sent alone on paper: who prepared it, and who signs, each over his name. */
export function signatureRows({ preparedBy, signer }: ReportFacts): LayoutRow[] {
  const lines = signer.split('\n').filter((line) => line.trim() !== '');
  const name = lines.length > 1 ? (lines.at(-1) ?? '') : '';
  const title = (lines.length > 1 ? lines.slice(0, -1) : lines).join('\n');
  const height = Math.max(1, title.split('\n').length);
  return [
    { kind: 'gap', points: rowHeight(1, SIZE) },
    {
      kind: 'halves',
      left: REPORT.preparedBy,
      right: title.toLocaleUpperCase('vi'),
      points: rowHeight(height, SIZE),
    },
    { kind: 'gap', points: rowHeight(ROOM, SIZE) },
    { kind: 'halves', left: preparedBy, right: name, points: rowHeight(1, SIZE) },
  ];
}
