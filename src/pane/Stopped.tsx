import { FailureMessage } from './FailureMessage';
import { usePaneStyles } from './styles';

/** The whole pane where it cannot work at all. */
export function Stopped({ failure }: { readonly failure: string }) {
  const styles = usePaneStyles();
  return (
    <main className={styles.pane}>
      <FailureMessage failure={failure} />
    </main>
  );
}
