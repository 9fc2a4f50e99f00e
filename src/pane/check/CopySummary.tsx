import { Button, Textarea } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { emailSummary } from '../../app/emailSummary';
import type { Reviewed } from '../../app/reviewPlan';
import { CHECK_PAGE } from '../../text/checkPage';
import { BUTTONS } from '../../text/pane';
import { usePaneStyles } from '../styles';
import type { PaneActions } from '../usePane';
import { copy as copyForms } from '../copy';
import { Panel } from '../Panel';

interface CopySummaryProps {
  readonly reviewed: Reviewed;
  readonly tell: PaneActions['tell'];
}

/** The check as plain text for an email; where nothing may be copied, it is shown to be copied. */
export function CopySummary({ reviewed, tell }: CopySummaryProps) {
  const pane = usePaneStyles();
  const button = useRef<HTMLElement | null>(null);
  const [text, setText] = useState<string | null>(null);
  const copy = async (pressed: HTMLElement) => {
    button.current = pressed;
    const summary = emailSummary(reviewed);
    if (await copyForms({ 'text/plain': summary })) tell({ kind: 'copied' });
    else setText(summary);
  };
  const close = () => {
    setText(null);
    button.current?.focus();
  };
  return (
    <>
      <Button icon={<Copy20Regular />} onClick={({ currentTarget }) => void copy(currentTarget)}>
        {BUTTONS.copy}
      </Button>
      {text === null ? null : (
        <Panel label={CHECK_PAGE.copyByHand} close={close}>
          <p className={pane.paragraph}>{CHECK_PAGE.copyByHand}</p>
          <Textarea
            aria-label={BUTTONS.copy}
            readOnly
            rows={8}
            value={text}
            onFocus={({ target }) => target.select()}
          />
          <Button size="small" onClick={close}>
            {CHECK_PAGE.close}
          </Button>
        </Panel>
      )}
    </>
  );
}
