import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 360px',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100vh',
    [NARROW]: { display: 'block', height: 'auto' },
  },
  bar: { gridColumn: '1 / -1', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sheets: {
    order: 1,
    minHeight: 0,
    [NARROW]: { height: '80vh', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  pane: {
    order: 2,
    minHeight: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { overflowY: 'visible', borderLeft: 'none' },
  },
});

interface DeskProps {
  readonly bar: ReactNode;
  readonly pane: ReactNode;
  readonly sheets: ReactNode;
}

/** The sheets with the pane beside them, as in Excel; on a narrow page the pane comes first. */
export function Desk({ bar, pane, sheets }: DeskProps) {
  const styles = useStyles();
  return (
    <div className={styles.desk}>
      <header className={styles.bar}>{bar}</header>
      <div className={styles.pane}>
        <ErrorBoundary>{pane}</ErrorBoundary>
      </div>
      <div className={styles.sheets}>
        <ErrorBoundary>{sheets}</ErrorBoundary>
      </div>
    </div>
  );
}
