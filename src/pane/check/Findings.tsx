import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import { useId, useMemo, useRef } from 'react';
import { groupsOf, type Problem, sheetGroupsOf } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import type { Severity } from '../../domain/vocabulary';
import { CHECK_PAGE } from '../../text/checkPage';
import { FINDINGS, SUMMARY } from '../../text/pane';
import { Message } from '../Message';
import { usePaneStyles } from '../styles';
import type { PaneState } from '../usePane';
import { Finding } from './Finding';
import { firstCell, sharedCells } from './sharedCells';
import { useCheckStyles } from './styles';
import { useKeptFocus } from '../useKeptFocus';
import { useMend } from './useMend';
import { WaivedList } from './WaivedList';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: '8px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<Severity, typeof Info20Filled>> = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  note: Info20Filled,
};

interface FindingsProps {
  readonly problems: readonly Problem[];
  readonly reviewed: Reviewed;
  readonly pane: PaneState;
}

/** By severity, then by sheet; at the end what was waved through. */
export function Findings({ problems, reviewed, pane: { command, actions } }: FindingsProps) {
  const styles = useStyles();
  const check = useCheckStyles();
  const pane = usePaneStyles();
  const list = useRef<HTMLElement>(null);
  const id = useId();
  useKeptFocus(list, reviewed, 'li[data-finding]');
  const mend = useMend(actions, reviewed);
  const shared = useMemo(() => sharedCells(problems.map(firstCell)), [problems]);
  return (
    <section ref={list} tabIndex={-1} className={check.groups} aria-label={FINDINGS.heading}>
      {problems.length === 0 ? <Message intent="success" sentences={[FINDINGS.none]} /> : null}
      {groupsOf(problems).map(({ severity, problems: group }) => {
        const Icon = ICONS[severity];
        return (
          <section key={severity} className={check.group} aria-labelledby={severity}>
            <h2 id={severity} className={`${pane.sectionHeading} ${styles.heading}`}>
              <Icon className={styles[severity]} aria-hidden />
              {FINDINGS.group(severity, group.length)}
            </h2>
            {sheetGroupsOf(group).map(({ sheet, problems: own }) => (
              <div key={sheet} className={check.sheetGroup}>
                <h3 className={check.sheet}>
                  {sheet === null ? CHECK_PAGE.severalSheets : SUMMARY.sheet(sheet)}
                </h3>
                <ul className={check.list}>
                  {own.map((problem) => (
                    <Finding
                      key={keyOf(problem)}
                      id={`${id} ${keyOf(problem)}`.replaceAll(/\s/g, '-')}
                      isOneOfSeveral={shared.has(firstCell(problem))}
                      {...{ problem, reviewed, command, mend }}
                      showCell={actions.showCell}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
      <WaivedList {...{ reviewed, command, mend }} showCell={actions.showCell} />
    </section>
  );
}

/** The same while its sentence changes: what is being written about it is not lost. */
function keyOf({ at, findings, sentence }: Problem): string {
  const place = `${at.sheet} ${at.table} ${at.row} ${at.field} ${at.part ?? ''}`;
  return `${findings[0]?.check ?? sentence} ${place}`;
}
