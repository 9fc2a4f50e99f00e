import { Button, Field, Textarea } from '@fluentui/react-components';
import { useContext } from 'react';
import type { RowRef } from '../../app/enter/rowRef';
import { TASK_FIELDS } from '../../domain/vocabulary';
import { ENTRY } from '../../text/entry';
import { FIELD_WORDS } from '../../text/words';
import { Drafts } from '../draft';
import { usePaneStyles } from '../styles';
import { draftIn, draftKey } from './useEntry';

interface GoneProps {
  readonly row: RowRef;
  readonly close: () => void;
}

/** The task that was open is not there any more; what was being typed about it still is. */
export function Gone({ row, close }: GoneProps) {
  const styles = usePaneStyles();
  const store = useContext(Drafts);
  const drafts = TASK_FIELDS.flatMap((field) => {
    const draft = draftIn(store.read(draftKey({ row, field })) ?? '');
    return draft === null || draft.text === draft.base ? [] : [{ field, text: draft.text }];
  });
  return (
    <div role="alert" className={styles.section}>
      <p className={styles.paragraph}>{ENTRY.gone}</p>
      {drafts.length === 0 ? null : <p className={styles.paragraph}>{ENTRY.goneWithDraft}</p>}
      {drafts.map(({ field, text }) => (
        <Field key={field} label={FIELD_WORDS[field]}>
          <Textarea readOnly rows={4} value={text} />
        </Field>
      ))}
      <Button onClick={close}>{ENTRY.back}</Button>
    </div>
  );
}
