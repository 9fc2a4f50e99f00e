import { useState } from 'react';
import { keptChoice, type ReportChoice } from '../../app/reportChoice';
import { reportStateText } from '../../app/reportStateText';
import { PRINTED_FIELDS } from '../../app/settings/facts';
import { BUTTONS } from '../../text/pane';
import { HEADER_WORDS } from '../../text/reportPage';
import { PAGE_WORDS } from '../../text/pages';
import { CommandButton } from '../CommandButton';
import { useFacts } from '../facts/useFacts';
import { said } from '../notice';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { ChoiceSection } from './ChoiceSection';
import { report, REPORT_ORDERS } from './commands';
import { FigurePicture } from './FigurePicture';
import { HeaderSection } from './HeaderSection';
import { SentencesSection } from './SentencesSection';
import { Warnings } from './Warnings';

/** Writes the phụ lục, and the sentences that go with it. */
export function Report({ pane, reviewed }: TablePageProps) {
  const { command, actions, howToPrint } = pane;
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<Partial<ReportChoice>>({});
  const facts = useFacts(reviewed, PRINTED_FIELDS);
  const choice = { ...keptChoice(reviewed.snapshot), ...chosen };
  const state = reportStateText(reviewed.report);
  const write = async () => {
    // What would go over something newer is asked about at its field, and not written from here.
    if (!facts.isCurrent) {
      actions.tell(said('warning', [HEADER_WORDS.changedSince]));
      return;
    }
    if (facts.isChanged && !(await facts.write(actions))) return;
    await actions.run(REPORT_ORDERS.report, (workbook) => report(workbook, { choice }));
  };
  return (
    <>
      <PageHeading>{PAGE_WORDS.report}</PageHeading>
      <Warnings reviewed={reviewed} />
      {state === '' ? null : <p className={styles.paragraph}>{state}</p>}
      <ChoiceSection
        reviewed={reviewed}
        choice={choice}
        choose={(part) => setChosen((before) => ({ ...before, ...part }))}
      />
      <div className={styles.choice}>
        <CommandButton
          primary
          name="report"
          label={BUTTONS.report}
          command={command}
          onClick={() => void write()}
        />
        <p className={styles.hint}>{howToPrint}</p>
      </div>
      <HeaderSection pane={pane} facts={facts} signed={choice.signature} />
      <SentencesSection pane={pane} reviewed={reviewed} />
      <FigurePicture reviewed={reviewed} />
    </>
  );
}
