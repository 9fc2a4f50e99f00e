import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Panel } from './Panel';

interface PanelButtonProps extends Pick<ButtonProps, 'icon' | 'appearance' | 'className'> {
  readonly label: string;
  /** What the panel is called, where that is not what the button says. */
  readonly panel?: string;
  /** There is something in it that was not finished. */
  readonly begun?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A panel opens in place of its button; who leaves the panel comes back to the button. */
export function PanelButton({ label, panel, begun = false, children, ...look }: PanelButtonProps) {
  const [isOpen, setOpen] = useState(begun);
  const returns = useRef(false);
  const close = () => setOpen(false);
  const left = useCallback(() => {
    returns.current = true;
  }, []);
  const focus = (button: HTMLButtonElement | null) => {
    if (button === null || !returns.current) return;
    returns.current = false;
    button.focus();
  };
  if (!isOpen) {
    return (
      <Button size="small" {...look} ref={focus} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Panel label={panel ?? label} close={close} left={left}>
      {children(close)}
    </Panel>
  );
}
