import { mergeClasses } from '@fluentui/react-components';
import {
  ErrorCircle16Filled,
  type FluentIcon,
  Info16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { FieldFinding } from '../../app/enter/taskFindings';
import type { Severity } from '../../domain/vocabulary';
import { SEVERITY_WORDS } from '../../text/words';
import { useEntryStyles } from './styles';

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Regular,
};

/** What the check found, beside what it concerns. */
export function FieldFindings({ findings }: { readonly findings: readonly FieldFinding[] }) {
  const styles = useEntryStyles();
  const tones = { error: styles.error, warning: styles.warning, note: undefined };
  return findings.map(({ severity, sentence }) => {
    const Icon = ICONS[severity];
    return (
      <p key={sentence} className={styles.finding}>
        <Icon
          aria-label={SEVERITY_WORDS[severity]}
          className={mergeClasses(styles.icon, tones[severity])}
        />
        <span>{sentence}</span>
      </p>
    );
  });
}
