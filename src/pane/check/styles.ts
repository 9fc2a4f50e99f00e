import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckStyles = makeStyles({
  /** The graver a step, the wider the room around it. */
  groups: { display: 'flex', flexDirection: 'column', gap: '24px', paddingTop: '4px' },
  group: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  sheetGroup: { display: 'flex', flexDirection: 'column', gap: '8px' },
  found: { display: 'flex', flexDirection: 'column', gap: '4px' },
  /** Names of cells in columns. */
  cells: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(56px, 1fr))',
    gap: '8px',
    '& > button': { minWidth: 0 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  panelHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
