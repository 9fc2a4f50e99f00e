import { makeStyles } from '@fluentui/react-components';

export const useFormStyles = makeStyles({
  /** A list is as wide as the pane, however long its choices are. */
  field: {
    minWidth: 0,
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
    '& input': { minWidth: 0, width: '100%' },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'start',
    gap: '12px',
  },
});
