import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fixSteps } from '../../app/fixStep';
import type { Reviewed } from '../../app/reviewPlan';
import type { Finding } from '../../domain/checks';
import { CHECK_PAGE } from '../../text/checkPage';
import { usePaneStyles } from '../styles';
import { CellDifference } from './CellDifference';
import { Panel } from '../Panel';
import { useCheckStyles } from './styles';
import { isUnseen, writeDifference } from './writeDifference';

interface FixPanelProps {
  readonly reviewed: Reviewed;
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly write: () => void;
  readonly close: () => void;
}

const AT_ONCE = 5;
const MORE = 50;

/** What a fix will write, cell by cell, before it is written. */
export function FixPanel({ reviewed, findings, busy, write, close }: FixPanelProps) {
  const styles = useCheckStyles();
  const pane = usePaneStyles();
  const writes = useMemo(() => fixSteps(reviewed, findings).flat(), [reviewed, findings]);
  const [shown, setShown] = useState(AT_ONCE);
  const unseen = useMemo(
    () => writes.slice(0, shown).some((each) => writeDifference(each).some(isUnseen)),
    [writes, shown],
  );
  const left = writes.length - shown;
  return (
    <Panel label={CHECK_PAGE.preview(writes.length)} close={close}>
      <p className={styles.panelHeading}>{CHECK_PAGE.preview(writes.length)}</p>
      <ul className={styles.list}>
        {writes.slice(0, shown).map((each) => (
          <CellDifference key={`${each.sheet} ${each.at.row} ${each.at.column}`} write={each} />
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" onClick={() => setShown(shown + MORE)}>
          {CHECK_PAGE.more(Math.min(left, MORE))}
        </Button>
      ) : null}
      {unseen ? <p className={pane.hint}>{CHECK_PAGE.unseen}</p> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={write}>
          {CHECK_PAGE.write}
        </Button>
        <Button size="small" onClick={close}>
          {CHECK_PAGE.cancel}
        </Button>
      </div>
    </Panel>
  );
}
