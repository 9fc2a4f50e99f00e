/** A failure that could not be undone: the workbook itself says what it was. */
export class UnfinishedWork extends Error {
  override readonly name = 'UnfinishedWork';

  constructor(
    /** Sheets that were begun, and whatever stands on them now. */
    readonly sheets: readonly string[],
    options: ErrorOptions,
  ) {
    super(`left unfinished: ${sheets.join(', ')}`, options);
  }
}
