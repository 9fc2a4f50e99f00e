import { useEffect, useState } from 'react';
import type { Command, Order } from '../useCommand';

/** Shorter work is over before a word about it is read. */
const LONG_MILLISECONDS = 1_000;

/** The command that takes long enough to be told of; null while there is none. */
export function useWaiting(command: Command): Order | null {
  const order = command.state === 'running' ? command.order : null;
  const [long, setLong] = useState<Order | null>(null);
  useEffect(() => {
    if (order?.says == null) return;
    const timer = window.setTimeout(() => setLong(order), LONG_MILLISECONDS);
    return () => {
      window.clearTimeout(timer);
      setLong(null);
    };
  }, [order]);
  return long;
}
