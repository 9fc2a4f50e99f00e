import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Reviewed } from '../../app/reviewPlan';
import type { FieldFinding } from '../../app/enter/taskFindings';
import type { FormField } from '../../app/enter/taskForm';
import { ENTRY } from '../../text/entry';
import { useFieldStyles } from '../fieldStyles';
import { EntryStatus } from './EntryStatus';
import { FieldFindings } from './FieldFindings';
import { useEntryStyles } from './styles';
import { type Entry, useEntry } from './useEntry';
import type { Queue } from '../jobs';

/** What Excel takes into a cell. */
const LONGEST = 32_767;

/** The height of a line of text, and of what is above and below all lines, in pixels. */
const LINE = 20;
const AROUND = 12;

interface EntryFieldProps {
  readonly form: FormField;
  readonly label: string;
  readonly hint?: string;
  /** How many lines it shows; one is a line without breaks. */
  readonly lines?: number;
  /** To be chosen of these words. */
  readonly choices?: readonly string[];
  readonly findings?: readonly FieldFinding[];
  readonly reviewed: Reviewed;
  readonly queue: Queue;
  /** What is said once it is written. */
  readonly sentence: string;
}

/** One cell of the sheet as a field: with what was found in it, and where its text is. */
export function EntryField(props: EntryFieldProps) {
  const { form, label, hint, findings = [], reviewed, queue, sentence } = props;
  const styles = useEntryStyles();
  const fields = useFieldStyles();
  const entry = useEntry(form, queue, { label, sentence });
  const why = form.closed === null ? hint : ENTRY.closed[form.closed];
  return (
    <div className={styles.sides}>
      <Field className={fields.field} label={label} {...(why === undefined ? {} : { hint: why })}>
        {control(props, entry, styles.grows)}
      </Field>
      {form.more === '' ? null : (
        <p className={styles.below}>
          {ENTRY.more} {form.more}
        </p>
      )}
      <EntryStatus entry={entry} />
      <FieldFindings {...{ findings, reviewed, queue }} />
    </div>
  );
}

function control({ form, lines = 1, choices }: EntryFieldProps, entry: Entry, grows: string) {
  const { value, type, leave, choose } = entry;
  const disabled = form.closed !== null;
  if (choices !== undefined) {
    return (
      <Select disabled={disabled} value={value} onChange={(_, data) => choose(data.value)}>
        <option value="">{ENTRY.noMark}</option>
        {value === '' || choices.includes(value) ? null : <option>{value}</option>}
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  }
  if (lines === 1) {
    return (
      <Input
        disabled={disabled}
        value={value}
        maxLength={LONGEST}
        onChange={(_, data) => type(data.value)}
        onBlur={leave}
      />
    );
  }
  return (
    <Textarea
      disabled={disabled}
      resize="vertical"
      textarea={{ className: grows, style: { minHeight: `${lines * LINE + AROUND}px` } }}
      rows={lines}
      value={value}
      maxLength={LONGEST}
      onChange={(_, data) => type(data.value)}
      onBlur={leave}
    />
  );
}
