import { useSheetStyles } from './styles';

interface StatusLineProps {
  readonly id: string;
  /** What was not done and why, or what was; read out at once. */
  readonly said: string | null;
  /** What belongs into the selected cell. */
  readonly hint: string;
}

export function StatusLine({ id, said, hint }: StatusLineProps) {
  const styles = useSheetStyles();
  return (
    <div className={styles.hint}>
      <span role="status">{said ?? ''}</span>
      <span id={id} hidden={said !== null}>
        {hint}
      </span>
    </div>
  );
}
