import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../domain/place';
import { BUTTONS, FINDINGS } from '../text/pane';
import { isBusy } from './CommandButton';
import type { Problem } from '../app/problems';
import { usePaneStyles } from './styles';
import type { PaneState } from './usePane';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
  },
});

interface FindingProps {
  readonly problem: Problem;
  readonly command: PaneState['command'];
  readonly showCell: (at: Place) => void;
}

export function Finding({ problem, command, showCell }: FindingProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { at, cells, sentence } = problem;
  return (
    <li className={styles.item}>
      <p className={pane.paragraph}>{sentence}</p>
      <div className={styles.place}>
        <span className={pane.hint}>{FINDINGS.place(at.sheet, cells)}</span>
        <Button
          size="small"
          aria-label={FINDINGS.show(at.sheet, cells[0] ?? '')}
          disabledFocusable={isBusy(command)}
          onClick={() => showCell(at)}
        >
          {BUTTONS.showCell}
        </Button>
      </div>
    </li>
  );
}
