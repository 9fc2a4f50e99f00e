import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  handle: {
    position: 'absolute',
    left: '100%',
    top: 0,
    display: 'flex',
    padding: '2px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
  },
});

/** Beside its cell, as in Excel. For the mouse alone: the keyboard opens the list with F2. */
export function ChoiceHandle({ onOpen }: { readonly onOpen: () => void }) {
  const styles = useStyles();
  return (
    <span className={styles.handle} aria-hidden onClick={onOpen}>
      <ChevronDown16Regular />
    </span>
  );
}
