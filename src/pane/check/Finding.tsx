import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { fixSteps } from '../../app/fixStep';
import type { Problem } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import { CHECK_PAGE } from '../../text/checkPage';
import { BUTTONS, FINDINGS } from '../../text/pane';
import { isBusy } from '../CommandButton';
import { usePaneStyles } from '../styles';
import { today } from '../today';
import type { PaneActions, PaneState } from '../usePane';
import { FixPanel } from './FixPanel';
import { PlacesPanel } from './PlacesPanel';
import { ReasonPanel } from './ReasonPanel';
import { useCheckStyles } from './styles';

interface FindingProps {
  readonly id: string;
  readonly problem: Problem;
  readonly reviewed: Reviewed;
  readonly command: PaneState['command'];
  readonly actions: PaneActions;
}

type Open = 'places' | 'fix' | 'waive';

/** One finding, or many that read the same, with what can be done about it. */
export function Finding({ id, problem, reviewed, command, actions }: FindingProps) {
  const styles = useCheckStyles();
  const pane = usePaneStyles();
  const { at, places, sentence, findings } = problem;
  const [open, setOpen] = useState<Open | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const mends = useMemo(() => fixSteps(reviewed, findings).flat().length, [reviewed, findings]);
  const busy = isBusy(command);
  const [first] = findings;
  const cell = places[0]?.cell ?? '';
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const toggle = (what: Open, label: string, name: string) => (
    <Button
      size="small"
      aria-label={name}
      aria-expanded={open === what}
      aria-describedby={id}
      disabledFocusable={busy}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget as HTMLButtonElement;
        setOpen(open === what ? null : what);
      }}
    >
      {label}
    </Button>
  );
  const fixLabel = mends > 1 ? CHECK_PAGE.fixAll(mends) : BUTTONS.fix;
  return (
    <li className={styles.item} tabIndex={-1} data-finding>
      <p id={id} className={pane.paragraph}>
        {sentence}
      </p>
      <span className={pane.hint}>{FINDINGS.place(at.sheet, problem.cells)}</span>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={FINDINGS.show(at.sheet, cell)}
          disabledFocusable={busy}
          onClick={() => actions.showCell(at)}
        >
          {BUTTONS.showCell}
        </Button>
        {places.length > 1
          ? toggle('places', CHECK_PAGE.places(places.length), CHECK_PAGE.places(places.length))
          : null}
        {mends > 0
          ? toggle('fix', fixLabel, mends > 1 ? fixLabel : CHECK_PAGE.fixOne(at.sheet, cell))
          : null}
        {first === undefined
          ? null
          : toggle('waive', BUTTONS.waive, CHECK_PAGE.waiveLabel(at.sheet, cell))}
      </div>
      {open === 'places' ? (
        <PlacesPanel {...{ places, close }} showCell={actions.showCell} />
      ) : null}
      {open === 'fix' ? (
        <FixPanel
          {...{ reviewed, findings, busy, close }}
          write={() => {
            close();
            void actions.mend({ kind: 'fix', findings });
          }}
        />
      ) : null}
      {open === 'waive' && first !== undefined ? (
        <ReasonPanel
          {...{ busy, close }}
          check={first.check}
          write={(reason) => {
            const waiver = { reason, day: today() };
            void actions.mend({ kind: 'waive', findings, waiver }).then((done) => {
              if (done) setOpen(null);
            });
          }}
        />
      ) : null}
    </li>
  );
}
