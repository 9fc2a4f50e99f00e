import { UnfinishedWork } from '../app/unfinished';
import { FAILURE_SENTENCES, UNEXPECTED_FAILURE, unfinishedSheets } from '../text/failures';
import { type FailureCode, WorkbookError } from '../workbook/failure';

/** Total by type: a new code does not compile until it has its sentence. */
const SENTENCES: Readonly<Record<FailureCode, string>> = FAILURE_SENTENCES;

export function failureSentence(error: unknown): string {
  if (error instanceof UnfinishedWork) {
    return `${failureSentence(error.cause)} ${unfinishedSheets(error.sheets)}`;
  }
  return error instanceof WorkbookError ? SENTENCES[error.code] : UNEXPECTED_FAILURE;
}

export function failureCode(error: unknown): FailureCode | null {
  return error instanceof WorkbookError ? error.code : null;
}
