import { type Basis, isSome } from '../domain/basis';
import type { Reason, ReasonOf } from '../domain/reason';
import { writeCount, writePercent } from '../language/number';
import { writeNumeral } from '../language/numeral';
import { writeAmount } from './figures';
import { RHYTHM_WORDS } from './reasons';

/** The column Căn cứ: "423/400", "3/4 quý", "04 TLKC", "chưa có". */
export function shortReason(reason: Reason): string {
  const phrase = PHRASES[reason.kind] as (reason: Reason) => string;
  return phrase(reason);
}

const NONE = 'chưa có';

const PHRASES: { readonly [Kind in Reason['kind']]: (reason: ReasonOf<Kind>) => string } = {
  basis: ({ basis }) => shortBasis(basis),
  noBasis: () => NONE,
  noProof: () => NONE,
  nothingEntered: () => NONE,
  unmarked: () => 'chưa đánh giá',
  unitSaysNotDone: () => '',
  notApplicable: () => '',
  quantity: ({ achieved, atLeast }) =>
    achieved === null ? NONE : `${writeAmount(achieved)}/${writeCount(atLeast)}`,
  ratio: ({ achieved, whole, percent }) => {
    if (percent === null || achieved === null) return NONE;
    return whole === null
      ? writePercent(percent)
      : `${writeNumeral(achieved)}/${writeNumeral(whole)}`;
  },
  frequency: ({ rhythm, met, due }) => `${met}/${due} ${RHYTHM_WORDS[rhythm]}`,
  parts: ({ done, parts }) => `${done}/${parts} phần`,
  explained: () => 'giải trình',
  past: ({ why }) => shortReason(why),
};

/** Proofs are counted wherever they stand: in the sheet, in the result, in the note. */
function shortBasis({ proofs, links, documents, counts, thisReport }: Basis): string {
  const shown = proofs.length + links.length + documents.length;
  const [first] = counts.filter(isSome);
  if (first !== undefined) return `${writeAmount(first.total)} ${first.unit}`;
  if (shown > 0) return `${writeCount(shown)} TLKC`;
  return thisReport ? 'tại báo cáo này' : 'có kết quả';
}
