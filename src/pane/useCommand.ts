import { useCallback, useMemo, useRef, useState } from 'react';
import { failureSentence } from './failure';

/** Something that the pane is told to do. */
export interface Order {
  readonly name: string;
  /** What it says while it works; null for what is over at once. */
  readonly says: string | null;
  /** It only reads: the user may stop waiting for it. */
  readonly reads?: true;
}

export type Command =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly order: Order }
  | { readonly state: 'done'; readonly order: Order }
  | { readonly state: 'failed'; readonly order: Order; readonly failure: string };

export interface Commands {
  readonly command: Command;
  /** Tells whether the work was done. What it came to is told only while somebody waits for it. */
  readonly run: (order: Order, work: (waiting: () => boolean) => Promise<void>) => Promise<boolean>;
  /** Stops waiting for what is only reading. */
  readonly stop: () => void;
}

const IDLE: Command = { state: 'idle' };

/** One command at a time: while one runs, others are refused. It never throws and never rejects. */
export function useCommand(): Commands {
  const [command, setCommand] = useState(IDLE);
  const turn = useRef<{ readonly order: Order } | null>(null);
  const run = useCallback<Commands['run']>(async (order, work) => {
    if (turn.current !== null) return false;
    const mine = { order };
    const waiting = () => turn.current === mine;
    const end = (next: Command) => {
      if (!waiting()) return false;
      turn.current = null;
      setCommand(next);
      return next.state === 'done';
    };
    turn.current = mine;
    setCommand({ state: 'running', order });
    try {
      await work(waiting);
      return end({ state: 'done', order });
    } catch (error) {
      return end({ state: 'failed', order, failure: failureSentence(error) });
    }
  }, []);
  const stop = useCallback(() => {
    if (turn.current?.order.reads !== true) return;
    turn.current = null;
    setCommand(IDLE);
  }, []);
  return useMemo(() => ({ command, run, stop }), [command, run, stop]);
}

/** A jump is over at once; buttons that blink would only disturb. */
export function isBusy(command: Command): boolean {
  return command.state === 'running' && command.order.says !== null;
}
