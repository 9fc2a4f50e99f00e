import { type FailureCode, WorkbookError } from '../workbook/failure';

/** Excel's error codes as documented in "Error handling with the application-specific APIs". */
const CODES: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'busy',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  InvalidBinding: 'missing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ReadOnlyDocument: 'readOnly',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ConnectionFailure: 'disconnected',
  HostIsBusy: 'busy',
  Timeout: 'disconnected',
};

/** An error of our own passes as it is; only what Excel says is translated. */
export function toWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = CODES[error.code] ?? 'refused';
  const { statement, errorLocation } = error.debugInfo as Partial<OfficeExtension.DebugInfo>;
  return new WorkbookError(code, `${error.code}: ${error.message}`, statement ?? errorLocation, {
    cause: error,
  });
}
