import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { SMALL } from './usePaneShown';

const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100vh',
    '@media print': { display: 'none' },
  },
  bar: { gridColumn: '1 / -1', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sheets: { order: 1, minHeight: 0, minWidth: 0 },
  pane: {
    order: 2,
    boxSizing: 'border-box',
    // At 1366 pixels all columns of the task sheet have room beside it.
    width: 'clamp(320px, 24vw, 400px)',
    minHeight: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [SMALL]: { gridColumn: '1 / -1', width: 'auto', borderLeft: 'none' },
  },
  hidden: { display: 'none' },
  /** There is room for one of them. */
  behind: { [SMALL]: { display: 'none' } },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBackgroundOverlay,
    outline: `3px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '-12px',
  },
  dropText: {
    padding: '16px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface DeskProps {
  readonly bar: ReactNode;
  readonly pane: ReactNode;
  readonly sheets: ReactNode;
  readonly paneId: string;
  readonly paneShown: boolean;
  /** What stands above all while a file hovers over the page. */
  readonly dropHint: string | null;
}

/** The sheets with the pane beside them, as in Excel; on a small page one of them at a time. */
export function Desk({ bar, pane, sheets, paneId, paneShown, dropHint }: DeskProps) {
  const styles = useStyles();
  return (
    <div className={styles.desk}>
      <header className={styles.bar}>{bar}</header>
      <div id={paneId} className={mergeClasses(styles.pane, !paneShown && styles.hidden)}>
        <ErrorBoundary>{pane}</ErrorBoundary>
      </div>
      <div className={mergeClasses(styles.sheets, paneShown && styles.behind)}>
        <ErrorBoundary>{sheets}</ErrorBoundary>
      </div>
      {dropHint === null ? null : (
        <div className={styles.drop}>
          <span className={styles.dropText}>{dropHint}</span>
        </div>
      )}
    </div>
  );
}
