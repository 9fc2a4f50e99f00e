import { Button, Spinner } from '@fluentui/react-components';
import { TextNumberFormat20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { linkedTasks } from '../../app/enter/countChoices';
import type { CountForm, TaskForm } from '../../app/enter/taskForm';
import { findingsIn } from '../../app/enter/taskFindings';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { FROM_RESULT } from '../../text/fromResult';
import { NOTICES } from '../../text/pane';
import { PanelButton } from '../PanelButton';
import { usePaneStyles } from '../styles';
import { useJob } from '../useJob';
import type { TablePageProps } from '../usePane';
import { AddCount } from './AddCount';
import { draftKey } from './entryDraft';
import { EntryField } from './EntryField';
import { FieldFindings } from './FieldFindings';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

/** What the result says in figures; loaded once it is asked for. */
const FromResult = lazy(() =>
  import('../counts/FromResult').then((module) => ({ default: module.FromResult })),
);

interface SectionProps {
  readonly form: TaskForm;
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** The rows of Số liệu that name the task. */
export function CountSection({ pane, form, reviewed, queue }: SectionProps & TablePageProps) {
  const styles = usePaneStyles();
  const entry = useEntryStyles();
  return (
    <section className={styles.section} aria-labelledby="task-counts">
      <h2 id="task-counts" className={styles.sectionHeading}>
        {ENTRY.counts}
      </h2>
      {form.counts.length === 0 ? (
        <p className={styles.hint}>{form.has.counts ? ENTRY.noCounts : ENTRY.noCountTable}</p>
      ) : null}
      {form.counts.map((count) => (
        <CountCard key={count.row.at.row} {...{ count, form, reviewed, queue }} />
      ))}
      {form.has.counts ? (
        <div className={entry.tools}>
          <AddCount {...{ form, reviewed, queue }} />
          <PanelButton label={FROM_RESULT.heading} icon={<TextNumberFormat20Regular />}>
            {(close) => (
              <Suspense fallback={<Spinner size="tiny" label={NOTICES.loading} />}>
                <FromResult {...{ pane, reviewed, close }} task={form.status.task} />
              </Suspense>
            )}
          </PanelButton>
        </div>
      ) : null}
    </section>
  );
}

interface CountCardProps extends SectionProps {
  readonly count: CountForm;
}

function CountCard({ count: own, form, reviewed, queue }: CountCardProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const { number } = form.status.task;
  const { row, values } = own;
  const { channel, unit, tasks } = own.count;
  const { waiting, order } = useJob(queue);
  const unlink = () =>
    order(ENTRY_ORDERS.field, async (workbook) => {
      const { writeField } = await import('./write');
      const typed = linkedTasks(tasks, number, false);
      const entry = { row, field: 'tasks', shown: own.tasks, typed } as const;
      return writeField(workbook, entry, {
        written: ENTRY.unlinked(channel, number),
        changed: ENTRY.rowChanged,
      });
    });
  const split = values.length > 4 ? ENTRY.month : ENTRY.quarter;
  return (
    <div className={styles.card}>
      {values.length > 1 ? <p className={styles.full}>{channel}</p> : null}
      <div className={values.length > 1 ? styles.parts : undefined}>
        {values.map((value, index) => (
          <EntryField
            key={draftKey(value)}
            form={value}
            label={values.length > 1 ? split(index + 1) : ENTRY.amountOf(channel, unit)}
            {...{ reviewed, queue }}
            sentence={ENTRY.countWritten(channel)}
          />
        ))}
      </div>
      <FieldFindings findings={findingsIn(reviewed, row)} {...{ reviewed, queue }} />
      <div className={styles.row}>
        {tasks.length > 1 ? (
          <span className={styles.below}>{ENTRY.sharedWith(tasks.join('; '))}</span>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          className={pane.flush}
          aria-label={ENTRY.unlinkLabel(channel)}
          disabledFocusable={waiting}
          onClick={() => void unlink()}
        >
          {ENTRY.unlink}
        </Button>
      </div>
    </div>
  );
}
