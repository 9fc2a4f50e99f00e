const CHANNEL = 'phu-luc-cchc';
const WAIT_MILLISECONDS = 300;

/** The workbooks that other tabs are working on. A tab that died does not answer. */
export interface LiveTabs {
  others(): Promise<ReadonlySet<string>>;
}

/** Other tabs are told of the workbook of this one whenever they ask. */
export function liveTabs(own: () => string): LiveTabs {
  const channel = openChannel();
  const found = new Set<string>();
  if (channel !== null) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === null) channel.postMessage(own());
      else if (typeof data === 'string') found.add(data);
    };
  }
  return {
    others: async () => {
      if (channel === null) return found;
      found.clear();
      channel.postMessage(null);
      await new Promise((done) => setTimeout(done, WAIT_MILLISECONDS));
      return found;
    },
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}
