import type { FileWorkbook } from '../../file/workbook';
import { choosePlace, type SavePlace } from '../../pane/desk/files/savePlace';
import type { SaveWay } from '../../pane/desk/useDesk';
import type { OpenFile } from './openFile';

/** What a workbook without a name is saved as. */
export async function suggestedName(workbook: FileWorkbook): Promise<string> {
  const { suggestFileName } = await import('../../app/suggestFileName');
  return suggestFileName(workbook);
}

/** Null where the user thought better of it. */
export async function placeFor(
  { place }: OpenFile,
  way: SaveWay,
  name: string,
): Promise<SavePlace | null> {
  if (way === 'download') return { kind: 'download' };
  if (way === 'elsewhere' || place === null) return choosePlace(name);
  return { kind: 'disk', handle: place.handle, known: place.lastModified };
}
