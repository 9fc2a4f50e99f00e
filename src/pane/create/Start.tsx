import { Button, Spinner } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { Reviewed } from '../../app/reviewPlan';
import { NOTICES } from '../../text/pane';
import { PAGE_WORDS } from '../../text/pages';
import { NEW_REPORT, START } from '../../text/start';
import { useDraft } from '../draft';
import { Message } from '../Message';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { goTo } from '../usePage';
import type { PaneState } from '../usePane';
import { isOurs } from './isOurs';
import { CREATE_WAY, WAY_IDS, type WayId } from './wayId';
import { Ways } from './Ways';

const Paste = lazy(() => import('./paste/Paste').then((module) => ({ default: module.Paste })));
const Existing = lazy(() => import('./Existing').then((module) => ({ default: module.Existing })));
const NewReport = lazy(() =>
  import('./NewReport').then((module) => ({ default: module.NewReport })),
);

interface StartProps {
  readonly pane: PaneState;
  /** The task table that is there already; null where there is none. */
  readonly reviewed: Reviewed | null;
}

/** The ways in; what one sees first while the workbook has no task table. */
export function Start({ pane, reviewed }: StartProps) {
  const styles = usePaneStyles();
  const [kept, keep, leave] = useDraft(CREATE_WAY, '');
  const way = WAY_IDS.find((each) => each === kept);
  if (way === undefined || (way === 'existing' && reviewed === null)) {
    return <Ways pane={pane} reviewed={reviewed} choose={keep} />;
  }
  return (
    <>
      <div>
        <Button
          appearance="subtle"
          size="small"
          className={styles.flush}
          icon={<ArrowLeft20Regular />}
          onClick={leave}
        >
          {START.back}
        </Button>
      </div>
      <Suspense fallback={<Spinner label={NOTICES.loading} />}>
        <Chosen way={way} pane={pane} reviewed={reviewed} leave={leave} />
      </Suspense>
    </>
  );
}

interface ChosenProps extends StartProps {
  readonly way: WayId;
  readonly leave: () => void;
}

function Chosen({ way, pane, reviewed, leave }: ChosenProps) {
  if (way === 'paste') return <Paste pane={pane} reviewed={reviewed} done={leave} />;
  if (way === 'existing' && reviewed !== null) {
    return <Existing reviewed={reviewed} leave={leave} />;
  }
  if (reviewed === null || !isOurs(reviewed)) return <NewReport pane={pane} done={leave} />;
  return (
    <>
      <PageHeading>{NEW_REPORT.heading}</PageHeading>
      <Message
        intent="info"
        sentences={[NEW_REPORT.ours(reviewed.reading.table.sheet.name)]}
        action={
          <Button size="small" onClick={() => goTo('settings')}>
            {PAGE_WORDS.settings}
          </Button>
        }
      />
    </>
  );
}
