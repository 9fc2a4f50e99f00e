import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { BUTTONS, NOTICES } from '../text/pane';
import { announcement } from './announcement';
import { FailureMessage } from './FailureMessage';
import { NoticeMessage } from './NoticeMessage';
import { Start } from './Start';
import { usePaneStyles } from './styles';
import { type PaneProps, type PaneState, usePane } from './usePane';

const Overview = lazy(() => import('./Overview').then((module) => ({ default: module.Overview })));

/** The whole pane: a way in while there is no task table, and how the tasks stand once there is. */
export function Pane(props: PaneProps) {
  const styles = usePaneStyles();
  const pane = usePane(props);
  const { command, notice } = pane;
  return (
    <main className={styles.pane} aria-busy={command.state === 'running'}>
      <p role="status" className={styles.spoken}>
        {announcement(command, notice)}
      </p>
      {command.state === 'failed' ? <Failure {...pane} failure={command.failure} /> : null}
      <Screen {...pane} page={props.page} live={props.subscribe !== undefined} />
    </main>
  );
}

function Failure({ failure, known, actions }: PaneState & { readonly failure: string }) {
  const again = <Button onClick={actions.open}>{BUTTONS.readAgain}</Button>;
  return <FailureMessage failure={failure} action={known.state === 'unread' ? again : undefined} />;
}

interface ScreenProps extends PaneState, Pick<PaneProps, 'page'> {
  readonly live: boolean;
}

function Screen({ known, page, live, command, notice, lastWrite, actions }: ScreenProps) {
  switch (known.state) {
    case 'unread':
      return command.state === 'failed' ? null : <Spinner label={NOTICES.reading} />;
    case 'noTable':
      return (
        <>
          {notice === null ? null : <NoticeMessage notice={notice} actions={actions} />}
          <Start command={command} actions={actions} />
        </>
      );
    case 'table':
      return (
        <Suspense fallback={<Spinner label={NOTICES.reading} />}>
          <Overview {...{ known, page, live, command, notice, lastWrite, actions }} />
        </Suspense>
      );
  }
}
