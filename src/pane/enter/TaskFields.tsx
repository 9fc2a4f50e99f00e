import { useRef } from 'react';
import type { FieldFinding } from '../../app/enter/taskFindings';
import type { Reviewed } from '../../app/reviewPlan';
import type { TaskForm } from '../../app/enter/taskForm';
import { MARKS, type TaskField } from '../../domain/vocabulary';
import { ENTRY } from '../../text/entry';
import { FIELD_WORDS, MARK_WORDS } from '../../text/words';
import { useKeptFocus } from '../useKeptFocus';
import { EntryField } from './EntryField';
import { FieldFindings } from './FieldFindings';
import { useEntryStyles } from './styles';
import type { Queue } from '../jobs';

interface TaskFieldsProps {
  readonly form: TaskForm;
  readonly findings: readonly FieldFinding[];
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

interface Shown {
  readonly field: TaskField;
  readonly lines: number;
  readonly hint?: string;
  readonly choices?: readonly string[];
}

/** The order in which the sheet has them; room for a long result. */
const FIELDS: readonly Shown[] = [
  { field: 'result', lines: 4, hint: ENTRY.resultHint },
  { field: 'mark', lines: 1, choices: MARKS.map((mark) => MARK_WORDS[mark]) },
  { field: 'achieved', lines: 1, hint: ENTRY.achievedHint },
  { field: 'whole', lines: 1 },
  { field: 'note', lines: 2 },
  { field: 'reason', lines: 2 },
  { field: 'explanation', lines: 2 },
];

export function TaskFields({ form, findings, reviewed, queue }: TaskFieldsProps) {
  const styles = useEntryStyles();
  const fields = useRef<HTMLDivElement>(null);
  useKeptFocus(fields, reviewed);
  const { task } = form.status;
  const shown = FIELDS.flatMap((each) => {
    const own = form.fields[each.field];
    return own === undefined || own.closed === 'missing' ? [] : [{ ...each, own }];
  });
  const missing = FIELDS.filter(({ field }) => form.fields[field]?.closed === 'missing').map(
    ({ field }) => FIELD_WORDS[field],
  );
  const others = findings.filter(({ field }) => !shown.some((each) => each.field === field));
  return (
    <div ref={fields} tabIndex={-1} className={styles.form}>
      <FieldFindings findings={others} {...{ reviewed, queue }} />
      {shown.map(({ field, own, ...look }) => (
        <EntryField
          key={field}
          form={own}
          label={FIELD_WORDS[field]}
          {...look}
          findings={findings.filter((each) => each.field === field)}
          {...{ reviewed, queue }}
          sentence={ENTRY.written(FIELD_WORDS[field], task.number)}
        />
      ))}
      {missing.length === 0 ? null : <p className={styles.below}>{ENTRY.missing(missing)}</p>}
    </div>
  );
}
