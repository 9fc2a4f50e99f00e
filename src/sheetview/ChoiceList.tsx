import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { DESK } from '../text/desk';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    left: 0,
    marginTop: '4px',
    boxSizing: 'border-box',
    minWidth: '100%',
    width: 'max-content',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  choice: {
    padding: '8px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});

interface ChoiceListProps {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (choice: string) => void;
}

/** Suggestions only: any other text may be typed. The arrow keys of the editor walk through it. */
export function ChoiceList({ id, name, choices, current, onChoose }: ChoiceListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={DESK.choices(name)} className={styles.list}>
      {choices.map((choice) => (
        <li
          key={choice}
          role="option"
          aria-selected={choice === current}
          className={mergeClasses(styles.choice, choice === current && styles.current)}
          onMouseDown={(event) => {
            // The editor would lose the focus first, and take its own text.
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
