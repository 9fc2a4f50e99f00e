/** What office.js asked for, in numbers. Its own start-up and tidying requests are counted apart. */
export interface Counters {
  requests: number;
  actions: number;
  /** Bytes of the requests and of their answers, in UTF-8. */
  sent: number;
  received: number;
  startup: number;
  cleanup: number;
}

export const noCounters = (): Counters => ({
  requests: 0,
  actions: 0,
  sent: 0,
  received: 0,
  startup: 0,
  cleanup: 0,
});

export const bytesOf = (text: string) => Buffer.byteLength(text);
