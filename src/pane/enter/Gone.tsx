import { Button, Field, Textarea } from '@fluentui/react-components';
import type { RowRef } from '../../app/enter/rowRef';
import { TASK_FIELDS, type TaskField } from '../../domain/vocabulary';
import { ENTRY } from '../../text/entry';
import { FIELD_WORDS } from '../../text/words';
import type { DraftStore } from '../draft';
import { usePaneStyles } from '../styles';
import { draftIn, draftKey } from './entryDraft';

export interface LostDraft {
  readonly field: TaskField;
  readonly text: string;
}

/** What was being typed about a task, and is not in the sheet. */
export function draftsOf(store: DraftStore, row: RowRef): LostDraft[] {
  return TASK_FIELDS.flatMap((field) => {
    const draft = draftIn(store.read(draftKey({ row, field })) ?? '');
    return draft === null || draft.text === draft.base ? [] : [{ field, text: draft.text }];
  });
}

interface GoneProps {
  readonly drafts: readonly LostDraft[];
  readonly close: () => void;
}

/** The task that was open is not there any more; what was being typed about it still is. */
export function Gone({ drafts, close }: GoneProps) {
  const styles = usePaneStyles();
  return (
    <div role="alert" className={styles.section}>
      <p className={styles.paragraph}>{ENTRY.gone}</p>
      <p className={styles.paragraph}>{ENTRY.goneWithDraft}</p>
      {drafts.map(({ field, text }) => (
        <Field key={field} label={FIELD_WORDS[field]}>
          <Textarea readOnly rows={4} value={text} />
        </Field>
      ))}
      <Button onClick={close}>{ENTRY.back}</Button>
    </div>
  );
}
