import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { sameEntry } from '../../app/enter/entryValue';
import type { FormField } from '../../app/enter/taskForm';
import { ENTRY } from '../../text/entry';
import { Drafts, useDraft } from '../draft';
import type { WorkbookPort } from '../../workbook/port';
import type { Queue } from '../jobs';
import { draftIn, draftKey, type EntryDraft } from './entryDraft';
import { ENTRY_ORDERS } from './orders';
import type { FieldWritten } from './write';

/** A pause after which what was typed is written. */
const PAUSE_MILLISECONDS = 1_500;

export type EntryState =
  | { readonly kind: 'still' }
  /** Typed some time before, and not in the sheet: it is written only when that is asked for. */
  | { readonly kind: 'found'; readonly now: string }
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

type Phase = Exclude<EntryState['kind'], 'typing' | 'changed'>;

/** What was changed in the sheet meanwhile is asked about; a row that is gone keeps the text here. */
const PHASES: Readonly<Record<FieldWritten['outcome'], Phase>> = {
  written: 'saved',
  changed: 'still',
  gone: 'failed',
  closed: 'failed',
};

interface Words {
  readonly label: string;
  /** What is said once it is written. */
  readonly sentence: string;
}

/** One field of a form: what is typed is kept at once and written after a pause. */
export function useEntry(form: FormField, queue: Queue, { label, sentence }: Words): Entry {
  const { field, text: shown } = form;
  const store = useContext(Drafts);
  const key = draftKey(form);
  const [stored, keep, drop] = useDraft(key, '');
  const draft = useMemo(() => draftIn(stored), [stored]);
  const [phase, setPhase] = useState<Phase>(() =>
    draft === null || queue.holds(key) ? 'still' : 'found',
  );
  const inField = useRef(false);

  const base = draft?.base ?? shown;
  const typed = draft?.text ?? shown;
  const isNew = draft !== null && !sameEntry(field, draft.text, draft.base);
  const dirty = isNew && !sameEntry(field, draft.text, shown);
  const changed = dirty && phase !== 'saving' && !sameEntry(field, draft.base, shown);
  // While it is typed, "1.250 " stays as it is, though the cell says 1250.
  const value =
    draft !== null && (dirty || sameEntry(field, draft.text, shown)) ? draft.text : shown;
  const waits = dirty && !changed && (phase === 'still' || phase === 'saved');

  const save = async ({ base, text }: EntryDraft, isLeft = false) => {
    setPhase('saving');
    const { row, part } = form;
    const place = part === undefined ? { row, field } : { row, field, part };
    const entry = { ...place, shown: base, typed: text };
    const changed = isLeft ? ENTRY.changedAndLeft(label) : null;
    const write = async (workbook: WorkbookPort) => {
      const { writeField } = await import('./write');
      return writeField(workbook, entry, { written: sentence, changed });
    };
    const written = await queue(ENTRY_ORDERS.field, write, key);
    setPhase(written === null ? 'failed' : PHASES[written.outcome]);
    // More may have been typed meanwhile, by whoever came back to this field.
    const now = draftIn(store.read(key) ?? '');
    if (written?.outcome !== 'written' || now === null) return;
    if (now.text === text && !inField.current) drop();
    else keep(JSON.stringify({ base: text, text: now.text }));
  };

  const latest = useRef({ save, waiting: null as EntryDraft | null });
  useEffect(() => {
    latest.current = { save, waiting: waits ? { base, text: typed } : null };
  });
  useEffect(() => {
    if (!waits) return;
    const write = () => void latest.current.save({ base, text: typed });
    const timer = window.setTimeout(write, PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [waits, base, typed]);
  // A ribbon button or the way back in the browser turns the page without a word to the field.
  useEffect(
    () => () => {
      const { save: write, waiting } = latest.current;
      inField.current = false;
      if (waiting !== null) void write(waiting, true);
    },
    [],
  );

  return {
    value,
    state: stateOf(),
    type: (text) => {
      inField.current = true;
      keep(JSON.stringify({ base: dirty || phase === 'saving' ? base : shown, text }));
      if (phase !== 'saving') setPhase('still');
    },
    leave: () => {
      inField.current = false;
      if (waits) void save({ base, text: typed });
      else if (!dirty && draft !== null) drop();
    },
    choose: (text) => {
      keep(JSON.stringify({ base: shown, text }));
      if (!sameEntry(field, text, shown)) void save({ base: shown, text });
    },
    keepSheet: () => {
      drop();
      setPhase('still');
    },
    keepPane: () => void save({ base: shown, text: typed }),
  };

  function stateOf(): EntryState {
    if (changed) return { kind: 'changed', now: shown };
    if (phase === 'saving' || phase === 'failed') return { kind: phase };
    if (dirty) return phase === 'found' ? { kind: 'found', now: shown } : { kind: 'typing' };
    return { kind: phase === 'found' ? 'still' : phase };
  }
}
