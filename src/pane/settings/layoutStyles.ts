import { makeStyles } from '@fluentui/react-components';

export const useLayoutStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
});
