import { useMemo } from 'react';
import { problemsOf } from '../../app/problems';
import { BUTTONS, FINDINGS } from '../../text/pane';
import { CommandButton } from '../CommandButton';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { CopySummary } from './CopySummary';
import { Findings } from './Findings';

/** What the rules found, and what can be done about it. */
export function Check({ pane, reviewed }: TablePageProps) {
  const styles = usePaneStyles();
  const { command, actions } = pane;
  const problems = useMemo(() => problemsOf(reviewed), [reviewed]);
  return (
    <>
      <PageHeading>{FINDINGS.heading}</PageHeading>
      <div className={styles.actions}>
        <CommandButton
          name="check"
          label={BUTTONS.check}
          command={command}
          onClick={actions.check}
        />
        <CopySummary reviewed={reviewed} tell={actions.tell} />
      </div>
      <Findings {...{ problems, reviewed, pane }} />
    </>
  );
}
