import { Button, Field, Textarea } from '@fluentui/react-components';
import { TextAlignLeft20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { Panel } from '../check/Panel';
import { useDraft } from '../draft';
import { usePaneStyles } from '../styles';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface NarrativeProps {
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** A place for the Word report's text, to be held against the figures. */
export function Narrative({ reviewed, queue }: NarrativeProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const [text, setText, drop] = useDraft('narrative', '');
  const [isOpen, setOpen] = useState(text !== '');
  const [asked, setAsked] = useState(false);
  const kept = reviewed.reading.plan.narrative.length;
  const isBlank = text.trim() === '';
  const write = async () => {
    setAsked(false);
    const done = await queue(ENTRY_ORDERS.narrative, async (workbook) => {
      const { writeNarrative } = await import('./write');
      return writeNarrative(workbook, text);
    });
    if (!done) return;
    drop();
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <Button size="small" icon={<TextAlignLeft20Regular />} onClick={() => setOpen(true)}>
        {ENTRY.narrativeOpen}
      </Button>
    );
  }
  return (
    <Panel label={ENTRY.narrative} close={() => setOpen(false)}>
      <p className={pane.hint}>
        {kept === 0 ? ENTRY.narrativeHint : `${ENTRY.narrativeHint} ${ENTRY.narrativeKept(kept)}`}
      </p>
      <Field label={ENTRY.narrativePlace}>
        <Textarea
          resize="vertical"
          rows={4}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {asked ? (
        <>
          <p role="alert" className={pane.strong}>
            {ENTRY.narrativeAsk(kept)}
          </p>
          <div className={styles.row}>
            <Button size="small" appearance="primary" onClick={() => void write()}>
              {ENTRY.narrativeReplace}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {ENTRY.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.row}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBlank}
            onClick={() => {
              if (isBlank) return;
              if (kept > 0) setAsked(true);
              else void write();
            }}
          >
            {ENTRY.narrativeWrite}
          </Button>
          <Button size="small" onClick={() => setOpen(false)}>
            {ENTRY.cancel}
          </Button>
        </div>
      )}
    </Panel>
  );
}
