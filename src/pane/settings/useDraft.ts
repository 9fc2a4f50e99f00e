import { useCallback, useState } from 'react';
import * as z from 'zod/mini';

export type Draft = Readonly<Record<string, string>>;

const known = z.catch(z.record(z.string(), z.string()), {});

/** What was typed and not yet written; it outlives the page, and a pane that is loaded anew. */
export function useDraft(
  name: string,
): readonly [Draft, change: (fields: Draft) => void, drop: () => void] {
  const [draft, setDraft] = useState<Draft>(() => stored(name));
  const change = useCallback(
    (fields: Draft) =>
      setDraft((before) => {
        const next = { ...before, ...fields };
        keep(name, JSON.stringify(next));
        return next;
      }),
    [name],
  );
  const drop = useCallback(() => {
    keep(name, null);
    setDraft({});
  }, [name]);
  return [draft, change, drop];
}

/** A browser may forbid to keep anything: then the draft lives as long as its page. */
function stored(name: string): Draft {
  try {
    return known.parse(JSON.parse(sessionStorage.getItem(name) ?? '{}'));
  } catch {
    return {};
  }
}

function keep(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    return;
  }
}
