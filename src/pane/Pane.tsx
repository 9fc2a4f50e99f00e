import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, memo, Suspense, useCallback, useRef, useState } from 'react';
import type { Reviewed } from '../app/reviewPlan';
import { NOTICES } from '../text/pane';
import { Start } from './create/Start';
import { Drafts, memoryDrafts } from './draft';
import type { PageId } from './page';
import { announcement } from './shell/announcement';
import { Notices } from './shell/Notices';
import { PageBar } from './shell/PageBar';
import { Arrival } from './shell/PageHeading';
import { usePaneStyles } from './styles';
import { type PaneProps, type PaneState, type TablePageProps, usePane } from './usePane';

/** Pages about the tasks of the workbook; each is loaded when it is first wanted. */
const TABLE_PAGES = {
  home: lazy(() => import('./home/Home').then((module) => ({ default: module.Home }))),
  enter: lazy(() => import('./enter/Enter').then((module) => ({ default: module.Enter }))),
  check: lazy(() => import('./check/Check').then((module) => ({ default: module.Check }))),
  report: lazy(() => import('./report/Report').then((module) => ({ default: module.Report }))),
} satisfies Partial<Record<PageId, ComponentType<TablePageProps>>>;

const Settings = lazy(() =>
  import('./settings/Settings').then((module) => ({ default: module.Settings })),
);
const Help = lazy(() => import('./help/Help').then((module) => ({ default: module.Help })));

/**
 * The whole pane: the page bar, what there is to tell, and the page. What is typed into the sheets
 * beside it does not draw it anew: it hears of it from the workbook.
 */
export const Pane = memo(function Pane(props: PaneProps) {
  const styles = usePaneStyles();
  const pane = usePane(props);
  const { command, known, notice, page } = pane;
  const [memory] = useState(memoryDrafts);
  return (
    <Drafts.Provider value={props.drafts ?? memory}>
      <Arrival.Provider value={useArrival()}>
        <PageBar page={page} hasTable={known.state === 'table'} opened={!pane.opening} />
        <main className={styles.pane} aria-busy={command.state === 'running'}>
          <p role="status" className={styles.spoken}>
            {announcement(command, notice)}
          </p>
          <Notices pane={pane} />
          <Suspense fallback={<Spinner label={NOTICES.loading} />}>
            <Page pane={pane} />
          </Suspense>
        </main>
      </Arrival.Provider>
    </Drafts.Provider>
  );
});

/** Says once that no page was shown before. */
function useArrival(): () => boolean {
  const shown = useRef(false);
  return useCallback(() => {
    const before = shown.current;
    shown.current = true;
    return before;
  }, []);
}

function Page({ pane }: { readonly pane: PaneState }) {
  const { page, known, opening } = pane;
  if (page === 'help') return <Help />;
  if (known.state === 'unread') return opening ? <Spinner label={NOTICES.reading} /> : null;
  const reviewed = known.state === 'table' ? known.reviewed : null;
  if (page === 'settings') return <Settings pane={pane} reviewed={reviewed} />;
  if (page === 'create' || reviewed === null) return <Start pane={pane} reviewed={reviewed} />;
  return <TablePage page={page} pane={pane} reviewed={reviewed} />;
}

interface TablePageChoice extends TablePageProps {
  readonly page: keyof typeof TABLE_PAGES;
  readonly reviewed: Reviewed;
}

function TablePage({ page, ...props }: TablePageChoice) {
  const Shown = TABLE_PAGES[page];
  return <Shown {...props} />;
}
