import { Button } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { findingsIn } from '../../app/enter/taskFindings';
import type { ProofForm, TaskForm } from '../../app/enter/taskForm';
import type { Reviewed } from '../../app/reviewPlan';
import { ENTRY } from '../../text/entry';
import { usePaneStyles } from '../styles';
import { useJob } from '../useJob';
import { EntryField } from './EntryField';
import { FieldFindings } from './FieldFindings';
import { ENTRY_ORDERS } from './orders';
import { PasteProofs } from './PasteProofs';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface SectionProps {
  readonly form: TaskForm;
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** The rows of Tài liệu kiểm chứng that name the task. */
export function ProofSection({ form, reviewed, queue }: SectionProps) {
  const styles = usePaneStyles();
  return (
    <section className={styles.section} aria-labelledby="task-proofs">
      <h2 id="task-proofs" className={styles.sectionHeading}>
        {ENTRY.proofs}
      </h2>
      {form.proofs.length === 0 ? (
        <p className={styles.hint}>{form.has.proofs ? ENTRY.noProofs : ENTRY.noProofTable}</p>
      ) : null}
      {form.proofs.map((proof, index) => (
        <ProofCard
          key={proof.row.at.row}
          {...{ proof, number: index + 1, form, reviewed, queue }}
        />
      ))}
      {form.canAdd.proofs ? <PasteProofs number={form.status.task.number} queue={queue} /> : null}
    </section>
  );
}

interface ProofCardProps extends SectionProps {
  readonly proof: ProofForm;
  readonly number: number;
}

function ProofCard({ proof: { row, fields }, number, form, reviewed, queue }: ProofCardProps) {
  const styles = useEntryStyles();
  const pane = usePaneStyles();
  const { waiting, order } = useJob(queue);
  const remove = () =>
    order(ENTRY_ORDERS.rows, async (workbook) => {
      const { takeOut } = await import('./write');
      return takeOut(workbook, row, ENTRY.proofRemoved);
    });
  const shared = { reviewed, queue, sentence: ENTRY.proofWritten(number) };
  return (
    <div role="group" aria-label={ENTRY.proof(number)} className={styles.card}>
      <EntryField form={fields.name} label={ENTRY.proofName} {...shared} />
      <EntryField form={fields.location} label={ENTRY.proofLocation} {...shared} />
      <EntryField form={fields.day} label={ENTRY.proofDay} {...shared} />
      <FieldFindings findings={findingsIn(reviewed, row)} {...{ reviewed, queue }} />
      {form.canAdd.proofs ? (
        <div className={styles.row}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete20Regular />}
            className={pane.flush}
            aria-label={ENTRY.removeProof(number)}
            disabledFocusable={waiting}
            onClick={() => void remove()}
          >
            {ENTRY.remove}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
