import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useCheckStyles } from './styles';

interface PanelProps {
  readonly label: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Opens below the button that asked for it and takes the focus; Esc closes it. */
export function Panel({ label, close, children }: PanelProps) {
  const styles = useCheckStyles();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = panel.current?.querySelector('textarea');
    (first ?? panel.current)?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
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
