import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { fixSteps } from '../../app/fixStep';
import type { Problem } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import { opening } from '../../language/opening';
import { CHECK_PAGE } from '../../text/checkPage';
import { BUTTONS, FINDINGS } from '../../text/pane';
import { usePaneStyles } from '../styles';
import { today } from '../today';
import { type Command, isBusy } from '../useCommand';
import type { PaneActions } from '../usePane';
import type { MendIt } from './useMend';
import { FixPanel } from './FixPanel';
import { placeText } from './placeText';
import { PlacesPanel } from './PlacesPanel';
import { ReasonPanel } from './ReasonPanel';
import { useCheckStyles } from './styles';

interface FindingProps {
  readonly id: string;
  readonly problem: Problem;
  /** Another one lies in the same cell: the names of the buttons tell them apart. */
  readonly isOneOfSeveral: boolean;
  readonly reviewed: Reviewed;
  readonly command: Command;
  readonly mend: MendIt;
  readonly showCell: PaneActions['showCell'];
}

type Open = 'places' | 'fix' | 'waive';

/** One finding, or many that read the same, with what can be done about it. */
export function Finding(props: FindingProps) {
  const { id, problem, isOneOfSeveral, reviewed, command, mend, showCell } = props;
  const styles = useCheckStyles();
  const pane = usePaneStyles();
  const { at, places, sentence, findings } = problem;
  const [open, setOpen] = useState<Open | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const mends = useMemo(() => fixSteps(reviewed, findings).flat().length, [reviewed, findings]);
  const busy = isBusy(command);
  const [first] = findings;
  const cell = places[0]?.cell ?? '';
  const words = opening(sentence);
  const named = (name: string) => CHECK_PAGE.about(name, isOneOfSeveral ? words : '');
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
        opener.current = currentTarget;
        setOpen(open === what ? null : what);
      }}
    >
      {label}
    </Button>
  );
  const placesLabel = CHECK_PAGE.places(places.length);
  const fixLabel = CHECK_PAGE.fixAll(mends);
  return (
    <li className={styles.item} tabIndex={-1} data-finding>
      <div className={styles.found}>
        <p id={id} className={pane.paragraph}>
          {sentence}
        </p>
        <p className={pane.hint}>{placeText(places, reviewed)}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={FINDINGS.show(at.sheet, cell)}
          disabledFocusable={busy}
          onClick={() => showCell(at)}
        >
          {CHECK_PAGE.showCell(cell)}
        </Button>
        {places.length > 1
          ? toggle('places', placesLabel, CHECK_PAGE.about(placesLabel, words))
          : null}
        {mends > 1 ? toggle('fix', fixLabel, CHECK_PAGE.about(fixLabel, words)) : null}
        {mends === 1 ? toggle('fix', BUTTONS.fix, named(CHECK_PAGE.fixOne(at.sheet, cell))) : null}
        {first === undefined
          ? null
          : toggle('waive', BUTTONS.waive, named(CHECK_PAGE.waiveLabel(at.sheet, cell)))}
      </div>
      {open === 'places' ? <PlacesPanel {...{ places, close, showCell }} /> : null}
      {open === 'fix' ? (
        <FixPanel
          {...{ reviewed, findings, busy, close }}
          write={() => {
            close();
            void mend({ kind: 'fix', findings });
          }}
        />
      ) : null}
      {open === 'waive' && first !== undefined ? (
        <ReasonPanel
          {...{ busy, close }}
          check={first.check}
          write={(reason) => {
            const waiver = { reason, day: today() };
            void mend({ kind: 'waive', findings, waiver }).then((done) => {
              if (done) close();
            });
          }}
        />
      ) : null}
    </li>
  );
}
