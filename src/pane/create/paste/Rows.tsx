import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Chosen, countTasks, everyRow, toggled } from '../../../app/chosenTasks';
import type { ProposedRow } from '../../../app/pasted';
import { PASTE } from '../../../text/paste';
import { usePaneStyles } from '../../styles';
import { Fact } from './Fact';
import { factsOf } from './rowFacts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: '4px 0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  choice: { marginLeft: '-8px' },
  part: { paddingLeft: '20px' },
  group: { padding: '12px 0 4px', fontWeight: tokens.fontWeightSemibold },
});

interface RowsProps {
  readonly rows: readonly ProposedRow[];
  readonly chosen: Chosen;
  /** Rows that the plan has already. */
  readonly there: Chosen;
  readonly change: (chosen: Chosen) => void;
}

/** The rows that were found: the officer says which of them are the unit's own. */
export function Rows({ rows, chosen, there, change }: RowsProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const tasks = countTasks(rows, everyRow(rows));
  return (
    <section className={pane.section} aria-labelledby="paste-rows">
      <div>
        <h2 id="paste-rows" className={pane.sectionHeading}>
          {PASTE.rows}
        </h2>
        <p className={pane.hint}>{PASTE.rowsHint}</p>
      </div>
      <p className={pane.strong} aria-live="polite">
        {PASTE.chosen(countTasks(rows, chosen), tasks)}
      </p>
      <div className={pane.actions}>
        <Button size="small" onClick={() => change(everyRow(rows))}>
          {PASTE.all}
        </Button>
        <Button size="small" onClick={() => change(new Set())}>
          {PASTE.none}
        </Button>
      </div>
      <ul className={styles.list}>
        {rows.map((row, index) =>
          row.kind === 'group' ? (
            <li key={index} className={styles.group}>
              {PASTE.group(row.task.content)}
            </li>
          ) : (
            <li
              key={index}
              className={mergeClasses(styles.row, row.kind === 'part' && styles.part)}
            >
              <Checkbox
                className={styles.choice}
                checked={chosen.has(index)}
                label={nameOf(row)}
                onChange={() => change(toggled(rows, chosen, index))}
              />
              {factsOf(rows, index, there).map((fact) => (
                <Fact key={fact} text={fact} />
              ))}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function nameOf({ task: { number, content } }: ProposedRow): string {
  return number === '' ? content : `${number}. ${content}`;
}
