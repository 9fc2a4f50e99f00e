import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CheckId } from '../../domain/checks';
import { CHECK_PAGE } from '../../text/checkPage';
import { usePaneStyles } from '../styles';
import { Panel } from '../Panel';
import { useCheckStyles } from './styles';

interface ReasonPanelProps {
  readonly check: CheckId;
  readonly busy: boolean;
  readonly write: (reason: string) => void;
  readonly close: () => void;
}

/** For these the officer may expect more of a reason than it does. */
const OF_STATUS: readonly CheckId[] = ['doneWithoutBasis', 'claimedAgainstRule', 'notEntered'];

/** Stays open with its text until the reason is written. */
export function ReasonPanel({ check, busy, write, close }: ReasonPanelProps) {
  const styles = useCheckStyles();
  const pane = usePaneStyles();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const submit = () => {
    const blank = reason.trim() === '';
    setMissing(blank);
    if (blank) field.current?.querySelector('textarea')?.focus();
    else write(reason);
  };
  return (
    <Panel label={CHECK_PAGE.reason} close={close}>
      <div ref={field}>
        <Field
          label={CHECK_PAGE.reason}
          hint={CHECK_PAGE.reasonHint}
          {...(missing ? { validationMessage: CHECK_PAGE.reasonMissing } : {})}
          required
        >
          <Textarea
            resize="vertical"
            rows={3}
            value={reason}
            onChange={(_, { value }) => setReason(value)}
          />
        </Field>
      </div>
      {OF_STATUS.includes(check) ? <p className={pane.hint}>{CHECK_PAGE.statusStays}</p> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={submit}>
          {CHECK_PAGE.writeReason}
        </Button>
        <Button size="small" onClick={close}>
          {CHECK_PAGE.cancel}
        </Button>
      </div>
    </Panel>
  );
}
