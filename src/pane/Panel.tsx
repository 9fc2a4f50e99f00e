import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '11px',
    // Seen in high contrast alone, where there is no background.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    outlineOffset: '2px',
  },
});

interface PanelProps {
  readonly label: string;
  readonly close: () => void;
  /** It is closed while the focus is in it. */
  readonly left?: () => void;
  readonly children: ReactNode;
}

/** Opens below the button that asked for it and takes the focus; Esc closes it. */
export function Panel({ label, close, left, children }: PanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = panel.current?.querySelector('textarea');
    (first ?? panel.current)?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement) === true) left?.();
    };
  }, [left]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div
      ref={panel}
      role="group"
      aria-label={label}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
