import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { DESK } from '../text/desk';
import { nextTab } from './nextTab';

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: '4px', overflowX: 'auto', padding: '4px 8px' },
  tab: {
    flexShrink: 0,
    maxWidth: '240px',
    padding: '4px 12px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  front: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight', color: 'Highlight' },
  },
});

interface SheetTabsProps {
  readonly names: readonly string[];
  readonly front: string;
  readonly panel: string;
  readonly onTurn: (name: string) => void;
}

/** Plain buttons: Fluent's TabList takes the Tab key from the cell editor, wherever that stands. */
export function SheetTabs({ names, front, panel, onTurn }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const next = nextTab(key, names.indexOf(front), names.length);
    const name = next === null ? undefined : names[next];
    if (next === null || name === undefined) return;
    onTurn(name);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={DESK.tabs}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === front}
          aria-controls={panel}
          tabIndex={name === front ? 0 : -1}
          className={mergeClasses(styles.tab, name === front && styles.front)}
          onClick={() => onTurn(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
