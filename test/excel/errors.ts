/** Codes and messages as in "Error handling with the application-specific JavaScript APIs". */
export const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** What Excel itself would answer. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

/** The simulation was asked for something that it lacks; it names object and member. */
export class UnsupportedRequest extends Error {
  override readonly name = 'UnsupportedRequest';

  constructor(
    readonly object: string,
    readonly member: string,
    detail = '',
  ) {
    super(`The simulated Excel has no ${object}.${member}${detail === '' ? '' : `: ${detail}`}`);
  }
}

export function invalid(why: string): ExcelError {
  return new ExcelError('InvalidArgument', `${MESSAGES.InvalidArgument} (${why})`);
}
