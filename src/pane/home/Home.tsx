import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { BUTTONS, SUMMARY } from '../../text/pane';
import { NEXT_STEPS, PAGE_WORDS } from '../../text/pages';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { isBusy } from '../useCommand';
import { goTo } from '../usePage';
import type { TablePageProps } from '../usePane';
import { isOurs } from '../create/isOurs';
import { nextSteps } from './nextSteps';
import { Recognised } from './Recognised';
import { ReportOf } from './ReportOf';
import { Summary } from './Summary';

/** How the tasks stand, and what to do next. */
export function Home({ pane: { command, live, actions }, reviewed }: TablePageProps) {
  const styles = usePaneStyles();
  const { reading, review } = reviewed;
  const { report } = reading.plan;
  const ours = isOurs(reviewed);
  const steps = useMemo(() => nextSteps(reviewed), [reviewed]);
  return (
    <>
      <PageHeading hint={SUMMARY.sheet(reading.table.sheet.name)}>{SUMMARY.heading}</PageHeading>
      <ReportOf report={report} ours={ours} />
      {ours ? null : <Recognised reviewed={reviewed} />}
      <Summary totals={review.totals} />
      {live ? null : (
        <div className={styles.choice}>
          <Button disabledFocusable={isBusy(command)} onClick={actions.open}>
            {BUTTONS.readAgain}
          </Button>
          <p className={styles.hint}>{SUMMARY.refresh}</p>
        </div>
      )}
      <section className={styles.section} aria-labelledby="next-steps">
        <h2 id="next-steps" className={styles.sectionHeading}>
          {NEXT_STEPS.heading}
        </h2>
        <ol className={styles.steps}>
          {steps.map(({ page, sentence }, index) => (
            <li key={sentence} className={styles.step}>
              <p className={styles.paragraph}>{sentence}</p>
              <Button appearance={index === 0 ? 'primary' : 'secondary'} onClick={() => goTo(page)}>
                {PAGE_WORDS[page]}
              </Button>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
