import { reportStateText } from '../../app/reportStateText';
import { BUTTONS } from '../../text/pane';
import { PAGE_WORDS } from '../../text/pages';
import { CommandButton } from '../CommandButton';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { copySentencesOf, report, REPORT_ORDERS } from './commands';

/** Writes the phụ lục, and the sentences that go with it. */
export function Report({ pane: { command, actions }, reviewed }: TablePageProps) {
  const styles = usePaneStyles();
  const state = reportStateText(reviewed.report);
  return (
    <>
      <PageHeading>{PAGE_WORDS.report}</PageHeading>
      {state === '' ? null : <p className={styles.paragraph}>{state}</p>}
      <div className={styles.actions}>
        <CommandButton
          primary
          name="report"
          label={BUTTONS.report}
          command={command}
          onClick={() => void actions.run(REPORT_ORDERS.report, (workbook) => report(workbook))}
        />
        <CommandButton
          name="sentences"
          label={BUTTONS.copySentences}
          command={command}
          onClick={() => void actions.run(REPORT_ORDERS.sentences, () => copySentencesOf(reviewed))}
        />
      </div>
    </>
  );
}
