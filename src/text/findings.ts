import type { CheckId, DetailsOf, Finding } from '../domain/checks';
import { FIELD_WORDS, MARK_WORDS } from './words';

/** One sentence for each check: what is wrong, and the way out. */
const SENTENCES: { readonly [Id in CheckId]: (details: DetailsOf<Id>) => string } = {
  doneWithoutBasis: ({ number }) =>
    `Nhiệm vụ ${number}: đã đánh dấu ${MARK_WORDS.done} nhưng chưa có kết quả, số liệu, tài liệu kiểm chứng. ` +
    `Nhập ${FIELD_WORDS.result} hoặc chuyển sang ${MARK_WORDS.notDone}.`,
  notEntered: ({ number }) =>
    `Nhiệm vụ ${number}: chưa nhập. Nhập ${FIELD_WORDS.result} và chọn ${MARK_WORDS.done} hoặc ${MARK_WORDS.notDone}.`,
};

export function findingSentence(finding: Finding): string {
  return SENTENCES[finding.check](finding.details);
}
