import { openXlsx } from '../../../src/file/xlsx/openXlsx';
import { readXlsx } from '../../../src/file/xlsx/readXlsx';
import { WorkbookError } from '../../../src/workbook/failure';

/** The ways into a file from outside, by name: for tests, and for processes of their own. */
export const DOORS: Readonly<Record<'openXlsx' | 'readXlsx', (bytes: Uint8Array) => unknown>> = {
  openXlsx,
  readXlsx,
};

/** The code of a refusal, or "opened"; any other error is thrown on. */
export function outcome(door: keyof typeof DOORS, bytes: Uint8Array): string {
  try {
    DOORS[door](bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}
