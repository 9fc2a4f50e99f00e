export const FAILURE_CODES = [
  'busy',
  'protected',
  'readOnly',
  'tooLarge',
  'disconnected',
  'missing',
  'unsupported',
  'refused',
  'newerTemplate',
  'notWorkbook',
  'oldFormat',
  'encrypted',
  'damaged',
  'unreadableFile',
  'unwritableFile',
  'changedFile',
  'severalFiles',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** The workbook could not be read or changed. The user's sentence is chosen by `code`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** The statement that failed, where the host tells: "worksheet.getRange(…)". */
    readonly statement: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Our own bug: something that the code promised does not hold. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}
