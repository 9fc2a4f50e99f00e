import { makeStyles, tokens } from '@fluentui/react-components';
import { reportSentences } from '../../text/sentences';
import { BUTTONS } from '../../text/pane';
import { SENTENCES_WORDS } from '../../text/reportPage';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { copySentencesOf, REPORT_ORDERS } from './commands';
import { Section } from '../Section';

const useStyles = makeStyles({
  paper: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    // Seen in high contrast alone, where there is no background.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The sentences for the Word report, as they will be pasted. */
export function SentencesSection({ pane: { command, actions }, reviewed }: TablePageProps) {
  const styles = useStyles();
  const { paragraph } = usePaneStyles();
  const { reading, review } = reviewed;
  const paragraphs = reportSentences(reading.plan, review.totals);
  if (paragraphs.length === 0) {
    return (
      <Section heading={SENTENCES_WORDS.heading}>
        <p className={paragraph}>{SENTENCES_WORDS.none}</p>
      </Section>
    );
  }
  return (
    <Section heading={SENTENCES_WORDS.heading} hint={SENTENCES_WORDS.hint}>
      <div className={styles.paper}>
        {paragraphs.map((text, index) => (
          <p key={`${index} ${text}`} className={paragraph}>
            {text}
          </p>
        ))}
      </div>
      <CommandButton
        name="sentences"
        label={BUTTONS.copySentences}
        command={command}
        onClick={() => void actions.run(REPORT_ORDERS.sentences, () => copySentencesOf(reviewed))}
      />
    </Section>
  );
}
