import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { sameEntry } from '../../app/enter/entryValue';
import type { FormField } from '../../app/enter/taskForm';
import { digestOfText } from '../../workbook/digest';
import { useDraft } from '../draft';
import { ENTRY_ORDERS } from './orders';
import type { Run } from '../useQueue';
import type { FieldWritten } from './write';

/** A pause after which what was typed is written. */
const PAUSE_MILLISECONDS = 1_500;

const kept = z.catch(z.nullable(z.object({ base: z.string(), text: z.string() })), null);

export type EntryState =
  | { readonly kind: 'still' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed' }
  /** The cell says something else than when the typing began. */
  | { readonly kind: 'changed'; readonly now: string };

export interface Entry {
  readonly value: string;
  readonly state: EntryState;
  readonly type: (text: string) => void;
  /** The field is left: what was typed is written without waiting. */
  readonly leave: () => void;
  /** Chooses and writes in one go. */
  readonly choose: (text: string) => void;
  readonly keepSheet: () => void;
  readonly keepPane: () => void;
}

type Phase = 'still' | 'saving' | 'saved' | 'failed';

/** What was changed in the sheet meanwhile is asked about; a row that is gone keeps the text here. */
const PHASES: Readonly<Record<FieldWritten['outcome'], Phase>> = {
  written: 'saved',
  changed: 'still',
  gone: 'failed',
  closed: 'failed',
};

/** One field of a form: what is typed is kept at once and written after a pause. */
export function useEntry(form: FormField, queue: Run, sentence: string): Entry {
  const { field, text: shown } = form;
  const [stored, keep, drop] = useDraft(draftKey(form), '');
  const draft = useMemo(() => draftIn(stored), [stored]);
  const [phase, setPhase] = useState<Phase>('still');
  const inField = useRef(false);
  const latest = useRef({ draft, form });
  useEffect(() => {
    latest.current = { draft, form };
  });

  const base = draft?.base ?? shown;
  const typed = draft?.text ?? shown;
  const isNew = draft !== null && !sameEntry(field, draft.text, draft.base);
  const dirty = isNew && !sameEntry(field, draft.text, shown);
  const changed = dirty && phase !== 'saving' && !sameEntry(field, draft.base, shown);
  // While it is typed, "1.250 " stays as it is, though the cell says 1250.
  const value =
    draft !== null && (dirty || sameEntry(field, draft.text, shown)) ? draft.text : shown;

  const save = useCallback(
    async (base: string, text: string) => {
      setPhase('saving');
      const { row, part } = latest.current.form;
      const entry = {
        row,
        field,
        shown: base,
        typed: text,
        ...(part === undefined ? {} : { part }),
      };
      const written = await queue(ENTRY_ORDERS.field, async (workbook) => {
        const { writeField } = await import('./write');
        return writeField(workbook, entry, sentence);
      });
      setPhase(written === null ? 'failed' : PHASES[written.outcome]);
      const now = latest.current.draft;
      if (written?.outcome !== 'written' || now === null) return;
      if (now.text === text && !inField.current) drop();
      else keep(JSON.stringify({ base: text, text: now.text }));
    },
    [field, keep, drop, queue, sentence],
  );

  const type = useCallback(
    (text: string) => {
      inField.current = true;
      keep(JSON.stringify({ base: dirty || phase === 'saving' ? base : shown, text }));
      if (phase !== 'saving') setPhase('still');
    },
    [dirty, base, shown, keep, phase],
  );

  const waits = dirty && !changed && (phase === 'still' || phase === 'saved');
  useEffect(() => {
    if (!waits) return;
    const timer = window.setTimeout(() => void save(base, typed), PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [waits, base, typed, save]);

  return {
    value,
    state: stateOf(),
    type,
    leave: () => {
      inField.current = false;
      if (waits) void save(base, typed);
      else if (!dirty && draft !== null) drop();
    },
    choose: (text) => {
      keep(JSON.stringify({ base: shown, text }));
      if (!sameEntry(field, text, shown)) void save(shown, text);
    },
    keepSheet: () => {
      drop();
      setPhase('still');
    },
    keepPane: () => void save(shown, typed),
  };

  function stateOf(): EntryState {
    if (changed) return { kind: 'changed', now: shown };
    if (phase === 'saving' || phase === 'failed') return { kind: phase };
    if (dirty) return { kind: 'typing' };
    return { kind: phase };
  }
}

export function draftIn(stored: string): { readonly base: string; readonly text: string } | null {
  if (stored === '') return null;
  try {
    return kept.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** By what the row is called, since rows move; a proof is called by what is typed into it. */
export function draftKey({ row, field, part }: Pick<FormField, 'row' | 'field' | 'part'>): string {
  const name = row.table === 'proofs' ? row.at.row : digestOfText(row.known.join('|'));
  return [row.table, name, field, part ?? ''].join('/');
}
