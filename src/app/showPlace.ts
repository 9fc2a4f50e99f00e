import type { Place } from '../domain/place';
import { locate, type Reading } from '../read/plan';
import type { WorkbookPort } from '../workbook/port';

export { locate };

/** Jumps to the cell that a finding names. */
export async function showPlace(
  workbook: WorkbookPort,
  reading: Reading,
  place: Place,
): Promise<void> {
  await workbook.show(place.sheet, { ...locate(reading, place), rows: 1, columns: 1 });
}
