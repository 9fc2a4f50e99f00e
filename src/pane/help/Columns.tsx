import { makeStyles, tokens } from '@fluentui/react-components';
import { helpColumns } from '../../app/help/columns';
import { HELP } from '../../text/help';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '0 0 4px', color: tokens.colorNeutralForeground3 },
});

/** The columns of the sheets in the words of the sheets. */
export function Columns() {
  const styles = usePaneStyles();
  const own = useStyles();
  return (
    <section className={styles.section} aria-labelledby="help-columns">
      <h2 id="help-columns" className={styles.sectionHeading}>
        {HELP.columns}
      </h2>
      <p className={styles.hint}>{HELP.columnsHint}</p>
      {helpColumns().map(({ sheet, columns }) => (
        <details key={sheet}>
          <summary>{sheet}</summary>
          <dl className={own.list}>
            {columns.map(({ heading, prompt, computed, closed }) => (
              <div key={heading}>
                <dt>
                  <span className={own.name}>{heading}</span>
                  {closed ? ` (${HELP.more})` : null}
                </dt>
                <dd className={own.meaning}>{computed ? HELP.computed : prompt}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
