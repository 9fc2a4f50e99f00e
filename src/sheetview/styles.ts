import { makeStyles, tokens } from '@fluentui/react-components';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;
const INK = `1px solid ${tokens.colorNeutralForeground1}`;

/** Borders of neighbours are drawn once each, right and below: collapsed ones would not stick. */
export const useSheetStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, minHeight: 0 },
  desk: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scroller: {
    boxSizing: 'border-box',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
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
    borderCollapse: 'separate',
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    // What a cell does not say is as in our own files.
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
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
    ':focus-within': { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  },
  open: { overflow: 'visible', zIndex: 4 },
  /** Within a selected block. */
  inBlock: {
    boxShadow: `inset 0 0 0 999px color-mix(in srgb, ${tokens.colorBrandStroke1} 14%, transparent)`,
    '@media (forced-colors: active)': { outline: '1px dashed Highlight', outlineOffset: '-1px' },
  },
  frozen: { position: 'sticky', zIndex: 2 },
  /** A long text without line breaks goes on over empty neighbours, as in Excel. */
  spilling: { overflow: 'visible', zIndex: 1 },
  spill: { display: 'block', overflow: 'hidden', pointerEvents: 'none' },
  mark: {
    position: 'absolute',
    top: 0,
    right: 0,
    width: '9px',
    height: '9px',
    backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
    clipPath: 'polygon(0 0, 100% 0, 100% 100%)',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  gap: { padding: 0, border: 'none' },
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: {
    flexShrink: 0,
    minHeight: tokens.lineHeightBase200,
    padding: '4px 20px',
    borderTop: LINE,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  groups: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
