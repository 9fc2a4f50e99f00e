import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  fieldOf,
  type Mapping,
  type PastedColumn,
  pasteFields,
  withColumn,
} from '../../../app/pasted';
import { PASTE } from '../../../text/paste';
import { TASK_COLUMN_WORDS } from '../../../text/taskColumns';
import { usePaneStyles } from '../../styles';
import { useFieldStyles } from '../../fieldStyles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  columns: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
});

interface ColumnsProps {
  readonly columns: readonly PastedColumn[];
  readonly mapping: Mapping;
  readonly change: (mapping: Mapping) => void;
}

const NOT_USED = '';

/** What each column of a pasted table is taken for; open where one of them is not understood. */
export function Columns({ columns, mapping, change }: ColumnsProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const form = useFieldStyles();
  const fields = pasteFields();
  const taken = columns.flatMap(({ column }) => fieldOf(mapping, column) ?? []);
  const [open] = useState(
    taken.length < columns.length ||
      mapping.content === undefined ||
      columns.every(({ heading }) => heading === ''),
  );
  return (
    <section className={pane.section} aria-labelledby="paste-columns">
      <h2 id="paste-columns" className={pane.sectionHeading}>
        {PASTE.columns}
      </h2>
      <details open={open}>
        <summary className={styles.summary}>
          {PASTE.taken(taken.map((field) => TASK_COLUMN_WORDS[field]))}
        </summary>
        <div className={styles.columns}>
          {columns.map(({ column, heading }) => (
            <Field
              key={column}
              className={form.field}
              label={PASTE.column(column + 1, heading)}
              size="small"
            >
              <Select
                size="small"
                value={fieldOf(mapping, column) ?? NOT_USED}
                onChange={(_, { value }) => {
                  const field = fields.find((each) => each === value) ?? null;
                  change(withColumn(mapping, column, field));
                }}
              >
                <option value={NOT_USED}>{PASTE.notUsed}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {TASK_COLUMN_WORDS[field]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </details>
    </section>
  );
}
