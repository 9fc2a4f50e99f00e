import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { fixSteps } from '../../app/fixStep';
import type { Problem, ProblemPlace } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import { CHECK_PAGE } from '../../text/checkPage';
import { BUTTONS, FINDINGS } from '../../text/pane';
import { usePaneStyles } from '../styles';
import { today } from '../today';
import { type Command, isBusy } from '../useCommand';
import type { PaneActions } from '../usePane';
import type { MendIt } from './useMend';
import { FixPanel } from './FixPanel';
import { PlacesPanel } from './PlacesPanel';
import { ReasonPanel } from './ReasonPanel';
import { useCheckStyles } from './styles';

interface FindingProps {
  readonly id: string;
  readonly problem: Problem;
  readonly reviewed: Reviewed;
  readonly command: Command;
  readonly mend: MendIt;
  readonly showCell: PaneActions['showCell'];
}

type Open = 'places' | 'fix' | 'waive';

/** One finding, or many that read the same, with what can be done about it. */
export function Finding({ id, problem, reviewed, command, mend, showCell }: FindingProps) {
  const styles = useCheckStyles();
  const pane = usePaneStyles();
  const { at, places, sentence, findings } = problem;
  const [open, setOpen] = useState<Open | null>(null);
  const opener = useRef<HTMLElement | null>(null);
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
        opener.current = currentTarget;
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
      <span className={pane.hint}>{placeText(places)}</span>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={FINDINGS.show(at.sheet, cell)}
          disabledFocusable={busy}
          onClick={() => showCell(at)}
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

/** Below the heading of its sheet the cells alone; of several sheets each with its own. */
function placeText(places: readonly ProblemPlace[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { at, cell } of places) {
    bySheet.set(at.sheet, [...(bySheet.get(at.sheet) ?? []), cell]);
  }
  if (bySheet.size === 1) return CHECK_PAGE.cells([...bySheet.values()].flat());
  return [...bySheet].map(([sheet, cells]) => FINDINGS.place(sheet, cells)).join('; ');
}
