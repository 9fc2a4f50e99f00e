import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { useMemo } from 'react';
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
}

/** All tasks with how they stand; one click opens one. */
export function TaskList({ reviewed, filter, setFilter, open }: TaskListProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const counts = useMemo(() => countsByFilter(reviewed), [reviewed]);
  const groups = useMemo(() => taskGroups(reviewed, filter), [reviewed, filter]);
  return (
    <>
      <div role="group" aria-label={ENTRY.filters} className={styles.row}>
        {TASK_FILTERS.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            checked={each === filter}
            onClick={() => setFilter(each)}
          >
            {ENTRY.filterWith(ENTRY.filter[each], counts[each])}
          </ToggleButton>
        ))}
      </div>
      {groups.length === 0 ? <p className={pane.paragraph}>{ENTRY.none[filter]}</p> : null}
      {groups.map(({ label, lines }, index) => (
        <section key={`${index} ${label}`} aria-label={label === '' ? ENTRY.filters : label}>
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
    </>
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
