import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: { minWidth: 0 },
  /** On a narrow page the pictures alone are left; their names are still read out. */
  label: { '@media (max-width: 900px)': { display: 'none' } },
});

interface BarButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** As it is told to the user: "Ctrl+S". */
  readonly keys?: string;
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  readonly running?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly href?: string;
  readonly onClick?: () => void;
}

export function BarButton(props: BarButtonProps) {
  const { label, icon, keys, iconOnly, disabled, running, expanded, controls, href, onClick } =
    props;
  const styles = useStyles();
  const shared = {
    appearance: 'subtle',
    className: styles.button,
    icon: running === true ? <Spinner size="extra-tiny" aria-hidden /> : icon,
    'aria-label': label,
    title: keys === undefined ? label : `${label} (${keys})`,
  } as const;
  const text = iconOnly === true ? null : <span className={styles.label}>{label}</span>;
  if (href !== undefined) {
    return (
      <Button as="a" {...shared} href={href} {...(onClick === undefined ? {} : { onClick })}>
        {text}
      </Button>
    );
  }
  return (
    <Button
      {...shared}
      disabledFocusable={disabled ?? false}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys.replace('Ctrl', 'Control') })}
      {...(controls === undefined ? {} : { 'aria-expanded': expanded, 'aria-controls': controls })}
      {...(onClick === undefined ? {} : { onClick })}
    >
      {text}
    </Button>
  );
}
