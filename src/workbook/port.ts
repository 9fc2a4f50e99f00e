import type { Area } from './address';
import type { Edit } from './edit';
import type { Snapshot } from './snapshot';

/** A workbook that can be read whole, changed by data, and shown at a place. */
export interface WorkbookPort {
  read(): Promise<Snapshot>;
  /** All edits in one request; where one fails, those before it may have been made. */
  apply(edits: readonly Edit[]): Promise<void>;
  show(sheet: string, area: Area): Promise<void>;
  /** Where changes can be taken back: what the work changes is one step, whatever it asks for. */
  together?<T>(work: () => Promise<T>): Promise<T>;
}
