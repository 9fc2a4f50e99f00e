import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import * as z from 'zod/mini';
import { mendedTask, type RowRef } from '../../app/enter/rowRef';
import { type TaskForm as Form, taskForm } from '../../app/enter/taskForm';
import { TASK_FILTERS } from '../../app/enter/taskList';
import { ENTRY } from '../../text/entry';
import { PAGE_WORDS } from '../../text/pages';
import { Drafts, useDraft } from '../draft';
import { PageHeading } from '../shell/PageHeading';
import type { TablePageProps } from '../usePane';
import { draftsOf, Gone, type LostDraft } from './Gone';
import { Narrative } from './Narrative';
import { NewTask } from './NewTask';
import { useEntryStyles } from './styles';
import { TaskForm } from './TaskForm';
import { TaskList } from './TaskList';

const kept = z.catch(
  z.nullable(
    z.object({
      table: z.literal('tasks'),
      at: z.object({ sheet: z.string(), row: z.number() }),
      known: z.array(z.string()),
    }),
  ),
  null,
);
const filters = z.catch(z.enum(TASK_FILTERS), 'all');

/** The tasks, or the form of the one that is open: it is still open after the pane was reloaded. */
export function Enter({ pane, reviewed }: TablePageProps) {
  const styles = useEntryStyles();
  const { queue } = pane.actions;
  const [stored, keep, drop] = useDraft('open-task', '');
  const [filter, setFilter] = useDraft('task-filter', 'all');
  const opened = useMemo(() => parsed(stored), [stored]);
  const open = useCallback(
    (row: RowRef | null) => {
      if (row === null) drop();
      else keep(JSON.stringify(row));
    },
    [keep, drop],
  );
  const store = useContext(Drafts);
  const [form, lost] = useMemo((): [Form | null, readonly LostDraft[]] => {
    if (opened === null) return [null, []];
    const found = taskForm(reviewed, opened);
    const drafts = found === null ? draftsOf(store, opened) : [];
    const mended = drafts.length === 0 ? mendedTask(reviewed.reading.plan, opened) : null;
    return [found ?? (mended === null ? null : taskForm(reviewed, mended)), drafts];
  }, [opened, reviewed, store]);
  const returnTo = useRef<number | null>(null);
  useEffect(() => {
    if (form === null) return;
    returnTo.current = form.row.at.row;
    // It may have moved, or been mended: from now on it is known as it stands.
    const now = JSON.stringify(form.row);
    if (now !== stored) keep(now);
  }, [form, stored, keep]);
  if (form !== null) return <TaskForm {...{ form, pane, reviewed, queue, open }} />;
  return (
    <>
      <PageHeading {...(reviewed.reading.plan.tasks.length > 0 && { hint: ENTRY.hint })}>
        {PAGE_WORDS.enter}
      </PageHeading>
      {lost.length === 0 ? null : <Gone drafts={lost} close={() => open(null)} />}
      <div className={styles.tools}>
        <NewTask reviewed={reviewed} queue={queue} />
        <Narrative reviewed={reviewed} queue={queue} />
      </div>
      <TaskList {...{ reviewed, open, setFilter, returnTo }} filter={filters.parse(filter)} />
    </>
  );
}

function parsed(stored: string): RowRef | null {
  if (stored === '') return null;
  try {
    return kept.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}
