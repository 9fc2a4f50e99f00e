import { toWorkbookError } from './failure';
import type { Query } from './query';

/** Each query may need what the one before has read; each costs one request. */
export type Session = <T>(query: Query<T>) => Promise<T>;

/** Does the work in Excel; what Excel refuses comes back as a WorkbookError. */
export async function inExcel<T>(work: (ask: Session) => Promise<T>): Promise<T> {
  try {
    return await run(work);
  } catch (error) {
    throw await toWorkbookError(error, () => run((ask) => ask(readOnly)));
  }
}

/** The pane is drawn while Office still begins; a cell that is being typed into is waited for. */
async function run<T>(work: (ask: Session) => Promise<T>): Promise<T> {
  await Office.onReady();
  return Excel.run({ delayForCellEdit: true }, (context) =>
    work(async (query) => {
      const read = query(context);
      await context.sync();
      return read();
    }),
  );
}

/** Handlers are taken off in the context in which they were added. */
export async function removeHandlers(
  handles: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const [first] = handles;
  if (first === undefined) return;
  await Excel.run(first.context, (context) => {
    for (const handle of handles) handle.remove();
    return context.sync();
  });
}

const readOnly: Query<boolean> = ({ workbook }) => {
  workbook.load('readOnly');
  return () => workbook.readOnly;
};
