import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '16px 20px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    overflowWrap: 'break-word',
    // No word alone on a last line.
    textWrap: 'pretty',
  },
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pageHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  sectionHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  cards: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  /** A button without a border begins where the text begins. */
  flush: { marginLeft: '-8px' },
  /** What to do, and the button for it. */
  step: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  bullets: { margin: 0, paddingLeft: '20px' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choice: { display: 'flex', flexDirection: 'column', gap: '4px' },
  /** Side by side where their words have room, each as wide as there is. */
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '& > button': { flex: '1 1 auto' },
    '& > div': { flex: '1 1 100%', minWidth: 0 },
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
