import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { reportStateText } from '../app/reportStateText';
import { BUTTONS, NOTICES, SUMMARY } from '../text/pane';
import { CommandButton } from './CommandButton';
import type { Known } from './known';
import { nextStep } from './nextStep';
import { NoticeMessage } from './NoticeMessage';
import { problemsOf } from '../app/problems';
import { usePaneStyles } from './styles';
import { Summary } from './Summary';
import type { PaneState } from './usePane';
import type { PageId } from './page';

const Findings = lazy(() =>
  import('./check/Findings').then((module) => ({ default: module.Findings })),
);

interface OverviewProps extends Pick<PaneState, 'command' | 'notice' | 'lastWrite' | 'actions'> {
  readonly known: Extract<Known, { state: 'table' }>;
  readonly page: PageId;
  /** The numbers follow the sheet by themselves. */
  readonly live: boolean;
}

/** How the tasks stand, and what to do next. */
export function Overview({
  known,
  page,
  live,
  command,
  notice,
  lastWrite,
  actions,
}: OverviewProps) {
  const styles = usePaneStyles();
  const { reviewed, checked } = known;
  const { totals } = reviewed.review;
  const problems = problemsOf(reviewed);
  const stateOfReport = reportStateText(reviewed.report);
  const next = nextStep(page, checked, problems);
  const heading = useRef<HTMLHeadingElement>(null);
  const made = notice?.kind === 'created' || notice?.kind === 'sampled';
  useEffect(() => {
    // The button that made the table is gone, and the focus with it.
    if (made && document.activeElement === document.body) heading.current?.focus();
  }, [made]);
  return (
    <>
      <section className={styles.section} aria-labelledby="overview">
        <div>
          <h1 id="overview" ref={heading} tabIndex={-1} className={styles.pageHeading}>
            {SUMMARY.heading}
          </h1>
          <p className={styles.hint}>{SUMMARY.sheet(reviewed.reading.table.sheet.name)}</p>
        </div>
        <Summary totals={totals} />
        <div className={styles.actions}>
          <CommandButton
            primary={next === 'check'}
            name="check"
            label={BUTTONS.check}
            command={command}
            onClick={actions.check}
          />
          <CommandButton
            primary={next === 'report'}
            name="report"
            label={BUTTONS.report}
            command={command}
            onClick={actions.report}
          />
          <CommandButton
            name="sentences"
            label={BUTTONS.copySentences}
            command={command}
            onClick={actions.copySentences}
          />
        </div>
        {stateOfReport === '' ? null : <p className={styles.paragraph}>{stateOfReport}</p>}
        {live ? null : <p className={styles.hint}>{SUMMARY.refresh}</p>}
      </section>
      {notice === null || notice === lastWrite?.notice ? null : (
        <NoticeMessage notice={notice} actions={actions} />
      )}
      {checked && totals.tasks > 0 ? (
        <Suspense fallback={<Spinner label={NOTICES.loading} />}>
          <Findings {...{ problems, reviewed, command, lastWrite, actions }} />
        </Suspense>
      ) : null}
    </>
  );
}
