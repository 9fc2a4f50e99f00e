import { useCallback, useMemo, useRef, useState } from 'react';
import type { FailureCode } from '../workbook/failure';
import { failureCode, failureSentence } from './failure';

/** Something that the pane is told to do. */
export interface Order {
  readonly name: string;
  /** What it says while it works; null for what is over at once. */
  readonly says: string | null;
  /** It only reads: where the user stops it, nothing has to be taken back. */
  readonly reads?: true;
}

export type Command =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly order: Order; readonly stopping: boolean }
  | { readonly state: 'done'; readonly order: Order }
  | {
      readonly state: 'failed';
      readonly order: Order;
      readonly failure: string;
      /** Null for what is no failure of the workbook. */
      readonly code: FailureCode | null;
    }
  | { readonly state: 'stopped'; readonly order: Order };

export interface Commands {
  readonly command: Command;
  /** Tells whether the work was done. What it came to is told only while somebody waits for it. */
  readonly run: (order: Order, work: (stopped: AbortSignal) => Promise<void>) => Promise<boolean>;
  /** What only reads is waited for no longer; what writes is asked to end. */
  readonly stop: () => void;
}

const IDLE: Command = { state: 'idle' };

/** One command at a time: while one runs, others are refused. It never throws and never rejects. */
export function useCommand(): Commands {
  const [command, setCommand] = useState(IDLE);
  const turn = useRef<{ readonly order: Order; readonly stopper: AbortController } | null>(null);
  const run = useCallback<Commands['run']>(async (order, work) => {
    if (turn.current !== null) return false;
    const mine = { order, stopper: new AbortController() };
    const { signal } = mine.stopper;
    const end = (next: Command) => {
      if (turn.current !== mine) return false;
      turn.current = null;
      setCommand(next);
      return next.state === 'done';
    };
    turn.current = mine;
    setCommand({ state: 'running', order, stopping: false });
    try {
      await work(signal);
      return end({ state: 'done', order });
    } catch (error) {
      const stopped = signal.aborted && error === signal.reason;
      return end(
        stopped
          ? { state: 'stopped', order }
          : { state: 'failed', order, failure: failureSentence(error), code: failureCode(error) },
      );
    }
  }, []);
  const stop = useCallback(() => {
    if (turn.current === null) return;
    const { order, stopper } = turn.current;
    stopper.abort();
    if (order.reads === true) {
      turn.current = null;
      setCommand({ state: 'stopped', order });
    } else {
      setCommand({ state: 'running', order, stopping: true });
    }
  }, []);
  return useMemo(() => ({ command, run, stop }), [command, run, stop]);
}

/** A jump is over at once; buttons that blink would only disturb. */
export function isBusy(command: Command): boolean {
  return command.state === 'running' && command.order.says !== null;
}
