import { Spinner } from '@fluentui/react-components';
import { NOTICES } from '../text/pane';
import { usePaneStyles } from './styles';

/** Before the pane knows whether it can work here at all. */
export function Opening() {
  const styles = usePaneStyles();
  return (
    <main className={styles.pane}>
      <Spinner label={NOTICES.loading} />
    </main>
  );
}
