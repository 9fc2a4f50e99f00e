import { makeStyles, tokens } from '@fluentui/react-components';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;
const INK = `1px solid ${tokens.colorNeutralForeground1}`;

/** Borders of neighbours are drawn once each, right and below: collapsed ones would not stick. */
export const useSheetStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, minHeight: 0 },
  desk: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  scroller: {
    boxSizing: 'border-box',
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    scrollPaddingLeft: '40px',
  },
  empty: {
    boxSizing: 'border-box',
    height: '100%',
    margin: 0,
    padding: '24px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  grid: {
    tableLayout: 'fixed',
    width: 'max-content',
    borderCollapse: 'separate',
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '12pt',
  },
  head: { position: 'sticky', top: 0, zIndex: 3 },
  ruler: {
    boxSizing: 'border-box',
    height: '24px',
    padding: '0 4px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: LINE,
    borderBottom: LINE,
    textAlign: 'center',
  },
  rowRuler: { position: 'sticky', left: 0, zIndex: 2, verticalAlign: 'top' },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '24px',
    padding: '2px 4px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    lineHeight: 1.2,
    cursor: 'cell',
    borderRight: LINE,
    borderBottom: LINE,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  boxed: {
    borderRight: INK,
    borderBottom: INK,
    boxShadow: `-1px -1px ${tokens.colorNeutralForeground1}, 0 -1px ${tokens.colorNeutralForeground1}, -1px 0 ${tokens.colorNeutralForeground1}`,
  },
  underlined: { borderBottom: INK },
  /** Above its neighbours, whose lines would cut its frame. */
  selected: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    ':focus': { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  },
  open: { overflow: 'visible' },
});
