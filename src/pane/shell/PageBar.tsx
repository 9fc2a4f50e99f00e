import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Regular,
  DataPie20Regular,
  DocumentPrint20Regular,
  Edit20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { NAVIGATION, PAGE_WORDS } from '../../text/pages';
import type { PageId } from '../page';

const MAIN: readonly { readonly page: PageId; readonly Icon: FluentIcon }[] = [
  { page: 'home', Icon: DataPie20Regular },
  { page: 'enter', Icon: Edit20Regular },
  { page: 'check', Icon: CheckmarkCircle20Regular },
  { page: 'report', Icon: DocumentPrint20Regular },
];

/** Menus are a third of Fluent UI's weight: this one comes behind the first screen. */
const MoreMenu = lazy(() => import('./MoreMenu').then((module) => ({ default: module.MoreMenu })));

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'stretch',
    gap: '4px',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  link: {
    flex: '1 1 auto',
    minWidth: 0,
    maxWidth: '120px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '6px 2px 4px',
    borderBottom: '2px solid transparent',
    // High contrast draws a border that is transparent, too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    // Room for its words in bold: no tab moves when another is opened.
    '::after': {
      content: 'attr(data-words)',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { alignSelf: 'center', minWidth: '32px', marginLeft: 'auto' },
});

interface PageBarProps {
  readonly page: PageId;
  /** Without a task table there is nothing to enter, to check or to print. */
  readonly hasTable: boolean;
  /** The first screen is there, and what lies behind it may follow. */
  readonly opened: boolean;
}

/** The four pages of everyday work, side by side at 320 px; the others behind a button. */
export function PageBar({ page, hasTable, opened }: PageBarProps) {
  const styles = useStyles();
  const shown = hasTable ? MAIN : MAIN.slice(0, 1);
  return (
    <nav aria-label={NAVIGATION.label} className={styles.bar}>
      {shown.map(({ page: target, Icon }) => (
        <a
          key={target}
          href={`#${target}`}
          data-words={PAGE_WORDS[target]}
          aria-current={page === target ? 'page' : undefined}
          className={mergeClasses(styles.link, page === target && styles.here)}
        >
          <Icon aria-hidden />
          {PAGE_WORDS[target]}
        </a>
      ))}
      <div className={styles.more}>
        {opened ? (
          <Suspense fallback={null}>
            <MoreMenu page={page} />
          </Suspense>
        ) : null}
      </div>
    </nav>
  );
}
