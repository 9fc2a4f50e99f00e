import { Button } from '@fluentui/react-components';
import { FACT_SETTINGS } from '../../text/settings';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { PaneState } from '../usePane';
import { FACTS_ORDER } from './commands';
import type { Facts } from './useFacts';

interface FactButtonsProps {
  readonly pane: PaneState;
  readonly facts: Facts;
}

/** For what was typed and is not in the workbook. */
export function FactButtons({ pane: { command, actions }, facts }: FactButtonsProps) {
  const styles = usePaneStyles();
  if (!facts.isChanged) return null;
  return (
    <div className={styles.actions}>
      <CommandButton
        name={FACTS_ORDER.name}
        label={FACT_SETTINGS.write}
        command={command}
        onClick={() => void facts.write(actions)}
      />
      <Button onClick={facts.drop}>{FACT_SETTINGS.drop}</Button>
    </div>
  );
}
