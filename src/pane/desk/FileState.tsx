import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DESK, RECOVERY } from '../../text/desk';
import type { Deed } from './useDesk';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    minWidth: 0,
    flex: '1 1 240px',
  },
  file: {
    minWidth: '48px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
  },
  told: {
    margin: 0,
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  unsaved: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface FileStateProps {
  readonly file: string | null;
  readonly unsaved: boolean;
  /** What is being done right now. */
  readonly says: string | null;
  readonly deed: Deed | null;
}

/** Which file this is, and whether it is on the disk as it is here. */
export function FileState({ file, unsaved, says, deed }: FileStateProps) {
  const styles = useStyles();
  const telling = says ?? tellingOf(unsaved, deed);
  return (
    <div className={styles.state}>
      {file === null ? null : (
        <span className={styles.file} title={file}>
          {file}
        </span>
      )}
      <p
        role="status"
        className={mergeClasses(styles.told, unsaved && says === null && styles.unsaved)}
      >
        {telling}
      </p>
    </div>
  );
}

function tellingOf(unsaved: boolean, deed: Deed | null): string {
  if (deed?.kind === 'recovered') return RECOVERY.recovered;
  if (unsaved) return DESK.unsaved;
  if (deed === null) return '';
  if (deed.kind === 'opened') return DESK.opened;
  return deed.downloaded ? DESK.downloaded : DESK.saved;
}
