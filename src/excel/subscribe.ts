import { inExcel, removeHandlers } from './run';
import type { Query } from './query';

type Handle = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls the listener after every change of the workbook that is not our own; the answer stops that.
 * Where Excel does not tell of changes, `lost` is called and nothing else happens.
 */
export function subscribe(listener: () => void, lost: () => void): () => void {
  const heard = () => {
    listener();
    return Promise.resolve();
  };
  const handles = inExcel((ask) => ask(handlers(heard)));
  handles.catch(lost);
  return () => {
    handles.then(removeHandlers).catch(() => undefined);
  };
}

/** What cells say, and which sheets there are; a sheet that is deleted or moved in tells no cell. */
function handlers(heard: () => Promise<void>): Query<readonly Handle[]> {
  return ({ workbook: { worksheets } }) => {
    const added: Handle[] = [
      worksheets.onChanged.add(({ triggerSource }) =>
        // Whoever of us writes reads afterwards.
        triggerSource === 'ThisLocalAddin' ? Promise.resolve() : heard(),
      ),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ];
    return () => added;
  };
}
