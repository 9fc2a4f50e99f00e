import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { pastedProofs, proofRow } from '../../app/enter/pastedProofs';
import { ENTRY } from '../../text/entry';
import { useDraft } from '../draft';
import { useJob } from '../useJob';
import { ENTRY_ORDERS } from './orders';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface PasteProofsProps {
  readonly number: string;
  readonly queue: Queue;
}

/** Several links at once become as many rows. */
export function PasteProofs({ number, queue }: PasteProofsProps) {
  const styles = useEntryStyles();
  const [text, setText, drop] = useDraft(`proofs/${number}`, '');
  const { waiting, order } = useJob(queue);
  const proofs = pastedProofs(text);
  const add = async () => {
    const step = await order(ENTRY_ORDERS.rows, async (workbook) => {
      const { writeRows } = await import('./write');
      const rows = proofs.map((proof) => proofRow(number, proof));
      return writeRows(
        workbook,
        'proofs',
        () => rows,
        () => ENTRY.proofsAdded(proofs.length),
      );
    });
    if (step?.isDone === true) drop();
  };
  return (
    <div className={styles.sides}>
      <Field label={ENTRY.pasteProofs} hint={ENTRY.pasteProofsHint}>
        <Textarea
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {proofs.length === 0 ? null : (
        <ol className={mergeClasses(styles.below, styles.pasted)}>
          {proofs.map(({ name, location }, index) => (
            <li key={index}>{[name, location].filter((each) => each !== '').join(' – ')}</li>
          ))}
        </ol>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          icon={<Add20Regular />}
          disabledFocusable={proofs.length === 0 || waiting}
          onClick={() => {
            if (proofs.length > 0) void add();
          }}
        >
          {ENTRY.addProofs(proofs.length)}
        </Button>
      </div>
    </div>
  );
}
