import { Link } from '@fluentui/react-components';
import type { ReportFacts } from '../../domain/plan';
import { HOME_WORDS } from '../../text/pages';
import { periodName, windowLine } from '../../text/period';
import { usePaneStyles } from '../styles';

interface ReportOfProps {
  readonly report: ReportFacts;
  /** Our sheets have cells for what is missing; a table of an office's own says it above itself. */
  readonly ours: boolean;
}

/** Whose report it is, of which kỳ; what is missing, with the place to fill it in. */
export function ReportOf({ report, ours }: ReportOfProps) {
  const styles = usePaneStyles();
  const period = periodName(report);
  if (!ours && report.unit === '' && period === '') {
    return <p className={styles.hint}>{HOME_WORDS.notSeen}</p>;
  }
  return (
    <div>
      <p className={styles.strong}>{report.unit || HOME_WORDS.noUnit}</p>
      <p className={styles.paragraph}>{period || HOME_WORDS.noPeriod}</p>
      <p className={styles.hint}>{windowLine(report.period)}</p>
      {ours && (report.unit === '' || period === '') ? (
        <Link href="#settings">{HOME_WORDS.fillIn}</Link>
      ) : null}
    </div>
  );
}
