import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { useId } from 'react';

const useStyles = makeStyles({
  way: {
    display: 'flex',
    gap: '12px',
    alignItems: 'flex-start',
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  busy: { cursor: 'not-allowed', color: tokens.colorNeutralForegroundDisabled },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, height: '24px', width: '24px' },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface WayProps {
  readonly Icon: FluentIcon;
  readonly name: string;
  readonly hint: string;
  readonly running?: boolean;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

/** A way in: a large button with its name, and what it means below. */
export function Way({ Icon, name, hint, running = false, busy = false, onClick }: WayProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <button
      type="button"
      className={mergeClasses(styles.way, busy && styles.busy)}
      aria-labelledby={`${id}name`}
      aria-describedby={`${id}hint`}
      aria-disabled={busy}
      onClick={busy ? undefined : onClick}
    >
      {running ? <Spinner size="tiny" /> : <Icon className={styles.icon} aria-hidden />}
      <span className={styles.words}>
        <span id={`${id}name`} className={styles.name}>
          {name}
        </span>
        <span id={`${id}hint`} className={styles.hint}>
          {hint}
        </span>
      </span>
    </button>
  );
}
