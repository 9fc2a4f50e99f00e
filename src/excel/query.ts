/** Queues its loads now; the reader it returns is valid only after the sync. */
export type Query<T> = (context: Excel.RequestContext) => () => T;

/** Many queries as one, for the price of one sync. */
export function all<T>(queries: readonly Query<T>[]): Query<T[]> {
  return (context) => {
    const readers = queries.map((query) => query(context));
    return () => readers.map((read) => read());
  };
}
