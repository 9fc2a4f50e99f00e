import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { useId } from 'react';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  way: {
    position: 'relative',
    display: 'flex',
    gap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, height: '24px', width: '24px' },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  /** The whole card is pressed with it. */
  name: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  busy: { cursor: 'not-allowed', color: tokens.colorNeutralForegroundDisabled },
});

interface WayProps {
  readonly Icon: FluentIcon;
  readonly name: string;
  readonly hint: string;
  readonly running?: boolean;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

/** A way in: its name, and what it means below. */
export function Way({ Icon, name, hint, running = false, busy = false, onClick }: WayProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const id = useId();
  return (
    <div className={styles.way}>
      {running ? <Spinner size="tiny" aria-hidden /> : <Icon className={styles.icon} aria-hidden />}
      <div className={styles.words}>
        <button
          type="button"
          className={mergeClasses(styles.name, busy && styles.busy)}
          aria-describedby={id}
          aria-disabled={busy}
          onClick={busy ? undefined : onClick}
        >
          {name}
        </button>
        <span id={id} className={pane.hint}>
          {hint}
        </span>
      </div>
    </div>
  );
}
