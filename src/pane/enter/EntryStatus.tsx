import { Button, mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { ENTRY } from '../../text/entry';
import { useEntryStyles } from './styles';
import type { Entry } from './useEntry';

/** Where what was typed is: still here, on its way, in the sheet, or held up. */
export function EntryStatus({ entry }: { readonly entry: Entry }) {
  const styles = useEntryStyles();
  const { state, value, keepPane, keepSheet } = entry;
  switch (state.kind) {
    case 'still':
      return null;
    case 'found':
      return (
        <div role="status" className={styles.card}>
          <p className={mergeClasses(styles.finding, styles.warning)}>{ENTRY.found}</p>
          {state.now === '' ? null : <Side heading={ENTRY.inSheet} text={state.now} />}
          <div className={styles.row}>
            <Button size="small" appearance="primary" onClick={keepPane}>
              {ENTRY.writeFound}
            </Button>
            <Button size="small" onClick={keepSheet}>
              {ENTRY.dropFound}
            </Button>
          </div>
        </div>
      );
    case 'typing':
      return <p className={styles.below}>{ENTRY.typing}</p>;
    case 'saving':
      return <p className={styles.below}>{ENTRY.saving}</p>;
    case 'saved':
      return (
        <p className={mergeClasses(styles.finding, styles.success)}>
          <Checkmark16Regular aria-hidden className={styles.icon} />
          {ENTRY.saved}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className={styles.row}>
          <span className={mergeClasses(styles.finding, styles.error)}>{ENTRY.notSaved}</span>
          <Button size="small" onClick={keepPane}>
            {ENTRY.saveAgain}
          </Button>
        </div>
      );
    case 'changed':
      return (
        <div role="alert" className={styles.card}>
          <p className={styles.full}>{ENTRY.changed}</p>
          <Side heading={ENTRY.inSheet} text={state.now} />
          <Side heading={ENTRY.inPane} text={value} />
          <div className={styles.row}>
            <Button size="small" onClick={keepSheet}>
              {ENTRY.keepSheet}
            </Button>
            <Button size="small" onClick={keepPane}>
              {ENTRY.keepPane}
            </Button>
          </div>
        </div>
      );
  }
}

function Side({ heading, text }: { readonly heading: string; readonly text: string }) {
  const styles = useEntryStyles();
  return (
    <div>
      <p className={styles.below}>{heading}</p>
      <p tabIndex={0} className={styles.said}>
        {text === '' ? ENTRY.empty : text}
      </p>
    </div>
  );
}
