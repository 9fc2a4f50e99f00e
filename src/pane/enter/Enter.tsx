import { useCallback, useEffect, useMemo, useRef } from 'react';
import * as z from 'zod/mini';
import type { RowRef } from '../../app/enter/rowRef';
import { taskForm } from '../../app/enter/taskForm';
import { TASK_FILTERS } from '../../app/enter/taskList';
import { PAGE_WORDS } from '../../text/pages';
import { useDraft } from '../draft';
import { PageHeading } from '../shell/PageHeading';
import type { TablePageProps } from '../usePane';
import { Gone } from './Gone';
import { Narrative } from './Narrative';
import { NewTask } from './NewTask';
import { useEntryStyles } from './styles';
import { TaskForm } from './TaskForm';
import { TaskList } from './TaskList';
import { useQueue } from './useQueue';

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
  const queue = useQueue(pane);
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
  const form = useMemo(
    () => (opened === null ? null : taskForm(reviewed, opened)),
    [opened, reviewed],
  );
  const returnTo = useRef<number | null>(null);
  useEffect(() => {
    if (form !== null) returnTo.current = form.row.at.row;
  }, [form]);
  if (form !== null) return <TaskForm {...{ form, pane, reviewed, queue, open }} />;
  return (
    <>
      <PageHeading>{PAGE_WORDS.enter}</PageHeading>
      {opened === null ? null : <Gone row={opened} close={() => open(null)} />}
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
