import { type FailureCode, WorkbookError } from '../workbook/failure';

/** Codes of "Error handling with the application-specific JavaScript APIs", and two of office.js. */
const CODES: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  ConnectionFailure: 'disconnected',
  InactiveWorkbook: 'busy',
  InvalidOperationInCellEditMode: 'busy',
  InvalidReference: 'missing',
  ItemNotFound: 'missing',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestAborted: 'disconnected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ServiceNotAvailable: 'disconnected',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/**
 * An error of our own passes as it is; only what Excel says is translated. It says "AccessDenied" of
 * a protected sheet and of a read-only file alike, so that is asked for.
 */
export async function toWorkbookError(
  error: unknown,
  isReadOnly: () => Promise<boolean>,
): Promise<unknown> {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const known = CODES[error.code] ?? 'refused';
  const code =
    known === 'protected' && (await isReadOnly().catch(() => false)) ? 'readOnly' : known;
  const { statement, errorLocation } = error.debugInfo as Partial<OfficeExtension.DebugInfo>;
  return new WorkbookError(code, `${error.code}: ${error.message}`, statement ?? errorLocation, {
    cause: error,
  });
}

/** Excel could not do what was asked, and may well do less. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return ['refused', 'tooLarge', 'unsupported'].includes(CODES[error.code] ?? 'refused');
}
