import { Button } from '@fluentui/react-components';
import { ENTRY } from '../../text/entry';
import { useEntryStyles } from './styles';

interface PanelChoiceProps {
  readonly label: string;
  /** It cannot be done now: nothing is filled in, or it is being done. */
  readonly blocked: boolean;
  readonly choose: () => void;
  readonly cancel: () => void;
}

/** How a panel ends: what it is for is done, or it is closed. */
export function PanelChoice({ label, blocked, choose, cancel }: PanelChoiceProps) {
  const styles = useEntryStyles();
  return (
    <div className={styles.row}>
      <Button size="small" appearance="primary" disabledFocusable={blocked} onClick={choose}>
        {label}
      </Button>
      <Button size="small" onClick={cancel}>
        {ENTRY.cancel}
      </Button>
    </div>
  );
}
