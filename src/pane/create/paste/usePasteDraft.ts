import { useMemo } from 'react';
import * as z from 'zod/mini';
import type { Clipboard, Mapping } from '../../../app/pasted';
import { useJsonDraft } from '../../useJsonDraft';

const clipboards = z.nullable(z.object({ html: z.string(), text: z.string() }));
const mappings = z.nullable(z.record(z.string(), z.number()));
const choices = z.nullable(z.array(z.number()));

/** What was pasted, and what was changed of what it seems to be. */
export interface PasteDraft {
  readonly clipboard: Clipboard | null;
  readonly mapping: Mapping | null;
  /** The rows that are taken; null while that is as proposed. */
  readonly chosen: readonly number[] | null;
  readonly paste: (clipboard: Clipboard) => void;
  readonly map: (mapping: Mapping) => void;
  readonly choose: (rows: readonly number[]) => void;
  readonly drop: () => void;
}

/**
 * Kept while the pane is closed or turned to another page. A tick is kept by itself: what was pasted
 * out of Word may be long, and is neither stored nor read anew for it.
 */
export function usePasteDraft(): PasteDraft {
  const [clipboard, paste, dropClipboard] = useJsonDraft('create paste', clipboards, null);
  const [mapping, map, dropMapping] = useJsonDraft('create paste columns', mappings, null);
  const [chosen, choose, dropChosen] = useJsonDraft('create paste rows', choices, null);
  return useMemo(
    () => ({
      clipboard,
      mapping,
      chosen,
      paste: (next) => {
        dropMapping();
        dropChosen();
        paste(next);
      },
      map: (next) => {
        dropChosen();
        map(next);
      },
      choose: (rows) => choose([...rows]),
      drop: () => {
        dropMapping();
        dropChosen();
        dropClipboard();
      },
    }),
    [clipboard, mapping, chosen, paste, map, choose, dropClipboard, dropMapping, dropChosen],
  );
}
