import { useMemo } from 'react';
import * as z from 'zod/mini';
import type { Clipboard, Mapping } from '../../../app/pasted';
import { useJsonDraft } from '../../useJsonDraft';

/** What was pasted, and what was changed of what it seems to be. */
export interface PasteDraft {
  readonly clipboard: Clipboard | null;
  readonly mapping: Mapping | null;
  /** The rows that are taken; null while that is as proposed. */
  readonly chosen: readonly number[] | null;
}

const NOTHING: PasteDraft = { clipboard: null, mapping: null, chosen: null };

const schema = z.object({
  clipboard: z.nullable(z.object({ html: z.string(), text: z.string() })),
  mapping: z.nullable(z.record(z.string(), z.number())),
  chosen: z.nullable(z.array(z.number())),
});

/** Kept while the pane is closed or turned to another page. */
export function usePasteDraft() {
  const [draft, keep, drop] = useJsonDraft<PasteDraft>('create paste', schema, NOTHING);
  return useMemo(() => ({ draft, keep, drop }), [draft, keep, drop]);
}
