import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type RowRef, taskRef } from '../../app/enter/rowRef';
import {
  countsByFilter,
  TASK_FILTERS,
  type TaskFilter,
  taskGroups,
  type TaskLine,
} from '../../app/enter/taskList';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { usePaneStyles } from '../styles';
import { StatusMark } from './StatusMark';
import { useEntryStyles } from './styles';

interface TaskListProps {
  readonly reviewed: Reviewed;
  readonly filter: TaskFilter;
  readonly setFilter: (filter: TaskFilter) => void;
  readonly open: (row: RowRef) => void;
  /** The row of the task that was open before, for the eye and the keyboard to go on from. */
  readonly returnTo: RefObject<number | null>;
}

/** All tasks with how they stand; one click opens one. */
export function TaskList({ reviewed, filter, setFilter, open, returnTo }: TaskListProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const counts = useMemo(() => countsByFilter(reviewed), [reviewed]);
  const groups = useMemo(() => taskGroups(reviewed, filter), [reviewed, filter]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = returnTo.current;
    const button = list.current?.querySelector<HTMLElement>(`[data-row="${row ?? ''}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
  }, [returnTo]);
  return (
    <div ref={list} className={pane.section}>
      <div role="group" aria-label={ENTRY.filters} className={styles.row}>
        {TASK_FILTERS.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            checked={each === filter}
            appearance={each === filter ? 'primary' : 'secondary'}
            onClick={() => setFilter(each)}
          >
            {ENTRY.filterWith(ENTRY.filter[each], counts[each])}
          </ToggleButton>
        ))}
      </div>
      {groups.length === 0 ? <p className={pane.paragraph}>{ENTRY.none[filter]}</p> : null}
      {groups.map(({ label, lines }, index) => (
        <section key={`${index} ${label}`} aria-label={label === '' ? ENTRY.list : label}>
          {label === '' ? null : <h2 className={styles.group}>{label}</h2>}
          <ol className={styles.list}>
            {lines.map((line) => (
              <li key={line.status.task.at.row} className={styles.item}>
                <TaskButton line={line} open={open} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface TaskButtonProps {
  readonly line: TaskLine;
  readonly open: (row: RowRef) => void;
}

function TaskButton({ line: { status, content, basis, depth }, open }: TaskButtonProps) {
  const styles = useEntryStyles();
  const { task } = status;
  return (
    <button
      type="button"
      data-row={task.at.row}
      className={mergeClasses(styles.task, depth > 0 && styles.part)}
      onClick={() => open(taskRef(task))}
    >
      <span>{task.number}</span>
      <span className={styles.content}>{content}</span>
      <span className={styles.state}>
        <StatusMark status={status.status} />
        {basis === '' ? null : <span>{ENTRY.basis(basis)}</span>}
        {task.outside ? <span>{ENTRY.outside}</span> : null}
      </span>
    </button>
  );
}
