import { useState } from 'react';
import { keptChoice, type ReportChoice } from '../../app/reportChoice';
import { reportStateText } from '../../app/reportStateText';
import { BUTTONS } from '../../text/pane';
import { PAGE_WORDS } from '../../text/pages';
import { CommandButton } from '../CommandButton';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { ChoiceSection } from './ChoiceSection';
import { report, REPORT_ORDERS } from './commands';
import { FigurePicture } from './FigurePicture';
import { HeaderSection } from './HeaderSection';
import { SentencesSection } from './SentencesSection';
import { useHeader } from './useHeader';
import { Warnings } from './Warnings';

/** Writes the phụ lục, and the sentences that go with it. */
export function Report({ pane, reviewed }: TablePageProps) {
  const { command, actions, howToPrint } = pane;
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<Partial<ReportChoice>>({});
  const header = useHeader(reviewed);
  const choice = { ...keptChoice(reviewed.snapshot), ...chosen };
  const state = reportStateText(reviewed.report);
  const write = async () => {
    const isReady = header.changed.size === 0 || (await header.write(actions));
    if (!isReady) return;
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
      <HeaderSection pane={pane} header={header} />
      <SentencesSection pane={pane} reviewed={reviewed} />
      <FigurePicture reviewed={reviewed} />
    </>
  );
}
