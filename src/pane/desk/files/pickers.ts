/** The File System Access API: Chrome, Edge and Cốc Cốc have it, Firefox does not. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

export function pickers(): Pickers {
  return window as Pickers;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

export const OPENED_TYPES = { [XLSX]: ['.xlsx'], [XLSM]: ['.xlsm'] } as const;

export const ACCEPTED = Object.values(OPENED_TYPES).flat().join(',');

export function typeOf(name: string): string {
  return /\.xlsm$/i.test(name) ? XLSM : XLSX;
}

/** The user closed the dialog without a choice. */
export function isDismissed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
