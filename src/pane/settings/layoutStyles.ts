import { makeStyles } from '@fluentui/react-components';

export const useLayoutStyles = makeStyles({
  /** Side by side where there is room, below each other where there is none. */
  radios: { flexWrap: 'wrap' },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
});
