import { makeStyles, tokens } from '@fluentui/react-components';
import { PASTE } from '../../../text/paste';
import { usePaneStyles } from '../../styles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: { overflowWrap: 'anywhere' },
});

/** Lines that become no task: whoever misses one finds it here. */
export function Aside({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{PASTE.aside(lines.length)}</summary>
      <ul className={pane.bullets}>
        {lines.map((line, index) => (
          <li key={index} className={styles.lines}>
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
