import { Field, Select } from '@fluentui/react-components';
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

interface ColumnsProps {
  readonly columns: readonly PastedColumn[];
  readonly mapping: Mapping;
  readonly change: (mapping: Mapping) => void;
}

const NOT_USED = '';

/** What each column of a pasted table is taken for. */
export function Columns({ columns, mapping, change }: ColumnsProps) {
  const styles = usePaneStyles();
  const fields = pasteFields();
  return (
    <section className={styles.section} aria-labelledby="paste-columns">
      <h2 id="paste-columns" className={styles.sectionHeading}>
        {PASTE.columns}
      </h2>
      {columns.map(({ column, heading }) => (
        <Field key={column} label={PASTE.column(column + 1, heading)} size="small">
          <Select
            size="small"
            value={fieldOf(mapping, column) ?? NOT_USED}
            onChange={(_, { value }) =>
              change(withColumn(mapping, column, fields.find((field) => field === value) ?? null))
            }
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
    </section>
  );
}
