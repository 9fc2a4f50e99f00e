import { Button, Spinner } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { Reviewed } from '../../app/reviewPlan';
import { NOTICES } from '../../text/pane';
import { NEW_REPORT, START } from '../../text/start';
import { Message } from '../Message';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import type { PaneState } from '../usePane';
import { type WayId, Ways } from './Ways';

const NewReport = lazy(() =>
  import('./NewReport').then((module) => ({ default: module.NewReport })),
);
const Existing = lazy(() => import('./Existing').then((module) => ({ default: module.Existing })));

interface StartProps {
  readonly pane: PaneState;
  /** The task table that is there already; null where there is none. */
  readonly reviewed: Reviewed | null;
}

/** The ways in; what one sees first while the workbook has no task table. */
export function Start({ pane, reviewed }: StartProps) {
  const [way, setWay] = useState<WayId | null>(null);
  if (way === null) return <Ways pane={pane} reviewed={reviewed} choose={setWay} />;
  return (
    <>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          onClick={() => setWay(null)}
        >
          {START.back}
        </Button>
      </div>
      <Suspense fallback={<Spinner label={NOTICES.loading} />}>
        <Chosen way={way} pane={pane} reviewed={reviewed} />
      </Suspense>
    </>
  );
}

function Chosen({ way, pane, reviewed }: StartProps & { readonly way: WayId }) {
  const styles = usePaneStyles();
  if (way === 'existing' && reviewed !== null) return <Existing reviewed={reviewed} />;
  if (reviewed === null || !isOurs(reviewed)) return <NewReport pane={pane} />;
  return (
    <>
      <PageHeading>{NEW_REPORT.heading}</PageHeading>
      <div className={styles.section}>
        <Message intent="info" sentences={[NEW_REPORT.ours(reviewed.reading.table.sheet.name)]} />
      </div>
    </>
  );
}

/** The workbook has the sheets of this program: a second set of them would only confuse. */
export function isOurs({ reading: { version, table } }: Reviewed): boolean {
  return version !== null && table.ours;
}
