import { useCallback, useRef, useState } from 'react';
import { failureSentence } from './failure';

export type Command<Name> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly name: Name }
  | { readonly state: 'done'; readonly name: Name }
  | { readonly state: 'failed'; readonly name: Name; readonly failure: string };

/** Tells whether the work was done. */
export type Run<Name> = (name: Name, work: () => Promise<void>) => Promise<boolean>;

/** One command at a time: while one runs, others are refused. It never throws and never rejects. */
export function useCommand<Name>(): [Command<Name>, Run<Name>] {
  const [command, setCommand] = useState<Command<Name>>({ state: 'idle' });
  const busy = useRef(false);
  const run = useCallback<Run<Name>>(async (name, work) => {
    if (busy.current) return false;
    busy.current = true;
    setCommand({ state: 'running', name });
    try {
      await work();
      setCommand({ state: 'done', name });
      return true;
    } catch (error) {
      setCommand({ state: 'failed', name, failure: failureSentence(error) });
      return false;
    } finally {
      busy.current = false;
    }
  }, []);
  return [command, run];
}
