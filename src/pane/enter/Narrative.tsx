import { Field, Textarea } from '@fluentui/react-components';
import { TextAlignLeft20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { useDraft } from '../draft';
import type { Queue } from '../jobs';
import { PanelButton } from '../PanelButton';
import { usePaneStyles } from '../styles';
import { useJob } from '../useJob';
import { ENTRY_ORDERS } from './orders';
import { PanelChoice } from './PanelChoice';

interface NarrativeProps {
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** A place for the Word report's text, to be held against the figures. */
export function Narrative({ reviewed, queue }: NarrativeProps) {
  const draft = useDraft('narrative', '');
  return (
    <PanelButton
      label={ENTRY.narrativeOpen}
      panel={ENTRY.narrative}
      icon={<TextAlignLeft20Regular />}
      begun={draft[0] !== ''}
    >
      {(close) => <NarrativeForm {...{ reviewed, queue, draft, close }} />}
    </PanelButton>
  );
}

interface FormProps extends NarrativeProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly close: () => void;
}

function NarrativeForm({ reviewed, queue, draft: [text, setText, drop], close }: FormProps) {
  const pane = usePaneStyles();
  const { waiting, order } = useJob(queue);
  const [asked, setAsked] = useState(false);
  const kept = reviewed.reading.plan.narrative.length;
  const isBlank = text.trim() === '';
  const write = async () => {
    const step = await order(ENTRY_ORDERS.narrative, async (workbook) => {
      const { writeNarrative } = await import('./write');
      return writeNarrative(workbook, text);
    });
    setAsked(false);
    if (step === null) return;
    drop();
    close();
  };
  const isAsking = asked && kept > 0;
  return (
    <>
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
      {isAsking ? (
        <p role="alert" className={pane.strong}>
          {ENTRY.narrativeAsk(kept)}
        </p>
      ) : null}
      <PanelChoice
        label={isAsking ? ENTRY.narrativeReplace : ENTRY.narrativeWrite}
        blocked={isBlank || waiting}
        choose={() => {
          if (isBlank) return;
          if (kept > 0 && !asked) setAsked(true);
          else void write();
        }}
        cancel={isAsking ? () => setAsked(false) : close}
      />
    </>
  );
}
