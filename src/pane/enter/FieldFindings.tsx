import { mergeClasses } from '@fluentui/react-components';
import {
  ErrorCircle16Filled,
  type FluentIcon,
  Info16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { FieldFinding } from '../../app/enter/taskFindings';
import type { Reviewed } from '../../app/reviewPlan';
import type { Severity } from '../../domain/vocabulary';
import { opening } from '../../language/opening';
import { SEVERITY_WORDS } from '../../text/words';
import type { Queue } from '../jobs';
import { FieldFix } from './FieldFix';
import { useEntryStyles } from './styles';

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Regular,
};

interface FieldFindingsProps {
  readonly findings: readonly FieldFinding[];
  readonly reviewed: Reviewed;
  readonly queue: Queue;
}

/** What the check found, beside what it concerns. */
export function FieldFindings({ findings, reviewed, queue }: FieldFindingsProps) {
  const styles = useEntryStyles();
  const areSeveral = findings.filter(({ finding }) => finding !== null).length > 1;
  const tones = { error: styles.error, warning: styles.warning, note: undefined };
  return findings.map(({ severity, sentence, finding }) => {
    const Icon = ICONS[severity];
    return (
      <div key={sentence} className={styles.found}>
        <p className={styles.finding}>
          <Icon
            aria-label={SEVERITY_WORDS[severity]}
            className={mergeClasses(styles.icon, tones[severity])}
          />
          <span>{sentence}</span>
        </p>
        {finding === null ? null : (
          <FieldFix {...{ finding, reviewed, queue }} words={areSeveral ? opening(sentence) : ''} />
        )}
      </div>
    );
  });
}
