import { Button } from '@fluentui/react-components';
import {
  ArrowLeft20Regular,
  ArrowRight20Regular,
  LocationArrow20Regular,
  TextBulletList20Regular,
} from '@fluentui/react-icons';
import { Fragment, type JSX, useEffect, useRef } from 'react';
import { type RowRef, taskRef } from '../../app/enter/rowRef';
import { findingsIn, orderedTasks } from '../../app/enter/taskFindings';
import type { TaskForm as Form } from '../../app/enter/taskForm';
import { inTask } from '../../domain/place';
import { writeDay } from '../../language/dayText';
import { ENTRY } from '../../text/entry';
import { BUTTONS } from '../../text/pane';
import { reasonPhrase } from '../../text/reasons';
import { KIND_WORDS } from '../../text/sheetWords';
import { FIELD_WORDS } from '../../text/words';
import { PageHeading } from '../shell/PageHeading';
import type { TablePageProps } from '../usePane';
import { CountSection } from './CountSection';
import { ProofSection } from './ProofSection';
import { RemoveTask } from './RemoveTask';
import { StatusMark } from './StatusMark';
import { useEntryStyles } from './styles';
import { TaskFields } from './TaskFields';
import type { Queue } from '../jobs';

export interface TaskFormProps extends TablePageProps {
  readonly form: Form;
  readonly queue: Queue;
  /** Null goes back to the list. */
  readonly open: (row: RowRef | null) => void;
}

/** Everything about one task, with its neighbours a click away. */
export function TaskForm(props: TaskFormProps) {
  const { form, reviewed, pane, queue, open } = props;
  const styles = useEntryStyles();
  const { task, status } = form.status;
  const tasks = orderedTasks(reviewed);
  const index = tasks.findIndex(({ at }) => at.row === task.at.row);
  const neighbour = (step: number) => {
    const next = tasks[index + step];
    return next === undefined ? undefined : () => open(taskRef(next));
  };
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <>
      <div ref={top} role="group" aria-label={ENTRY.between} className={styles.top}>
        <Button size="small" icon={<TextBulletList20Regular />} onClick={() => open(null)}>
          {ENTRY.back}
        </Button>
        <Step label={ENTRY.previous} icon={<ArrowLeft20Regular />} go={neighbour(-1)} />
        <Step label={ENTRY.next} icon={<ArrowRight20Regular />} go={neighbour(1)} />
        <Button
          size="small"
          icon={<LocationArrow20Regular />}
          onClick={() => pane.actions.showCell(inTask(task.at, 'result'))}
        >
          {BUTTONS.showCell}
        </Button>
      </div>
      <PageHeading>{ENTRY.task(task.number)}</PageHeading>
      <p className={styles.full}>{task.content}</p>
      <div className={styles.sides}>
        <StatusMark status={status} />
        <p className={styles.below}>
          {[
            reasonPhrase(form.status),
            KIND_WORDS[task.target.kind],
            task.deadline === null ? '' : ENTRY.deadline(writeDay(task.deadline)),
            task.lead === '' ? '' : `${FIELD_WORDS.lead}: ${task.lead}`,
          ]
            .filter((text) => text !== '')
            .join(' · ')}
        </p>
      </div>
      <Fragment key={form.row.known.join('|')}>
        <TaskFields form={form} findings={findingsIn(reviewed, form.row)} queue={queue} />
        <CountSection pane={pane} form={form} reviewed={reviewed} queue={queue} />
        <ProofSection form={form} reviewed={reviewed} queue={queue} />
        <RemoveTask form={form} queue={queue} done={() => open(null)} />
      </Fragment>
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly go: (() => void) | undefined;
}

function Step({ label, icon, go }: StepProps) {
  return (
    <Button
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={go === undefined}
      onClick={() => go?.()}
    />
  );
}
