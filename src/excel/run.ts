import { toWorkbookError } from './failure';
import type { Query } from './query';

/** Each query may need what the one before has read; each costs one request. */
export type Session = <T>(query: Query<T>) => Promise<T>;

/** The only Excel.run and the only sync. A cell that is being typed into is waited for. */
export async function inExcel<T>(work: (ask: Session) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      work(async (query) => {
        const read = query(context);
        await context.sync();
        return read();
      }),
    );
  } catch (error) {
    throw toWorkbookError(error);
  }
}
