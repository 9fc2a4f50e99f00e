import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { Place } from '../domain/place';
import type { Severity } from '../domain/vocabulary';
import { FINDINGS } from '../text/pane';
import { Finding } from './Finding';
import { Message } from './Message';
import { groupsOf, type Problem } from '../app/problems';
import { usePaneStyles } from './styles';
import type { PaneState } from './usePane';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: '8px' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
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
  readonly command: PaneState['command'];
  readonly showCell: (at: Place) => void;
}

export function Findings({ problems, command, showCell }: FindingsProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <section className={pane.section} aria-labelledby="findings">
      <h2 id="findings" className={pane.sectionHeading}>
        {FINDINGS.heading}
      </h2>
      {problems.length === 0 ? <Message intent="success" sentences={[FINDINGS.none]} /> : null}
      {groupsOf(problems).map(({ severity, problems: group }) => {
        const Icon = ICONS[severity];
        return (
          <section key={severity} className={pane.section} aria-labelledby={severity}>
            <h3 id={severity} className={`${pane.sectionHeading} ${styles.heading}`}>
              <Icon className={styles[severity]} aria-hidden />
              {FINDINGS.group(severity, group.length)}
            </h3>
            <ul className={styles.list}>
              {group.map((problem) => (
                <Finding
                  key={`${problem.at.sheet} ${problem.cells.join(' ')} ${problem.sentence}`}
                  problem={problem}
                  command={command}
                  showCell={showCell}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
