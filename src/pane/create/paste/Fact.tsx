import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PASTE } from '../../../text/paste';
import { usePaneStyles } from '../../styles';

const useStyles = makeStyles({
  fact: { marginLeft: '36px' },
  clipped: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- lines are cut by nothing else yet
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
});

/** What fits into three lines of a narrow pane. */
const SHORT = 120;

/** One line about a row; where it is long, its beginning, and all of it when that is asked for. */
export function Fact({ text }: { readonly text: string }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > SHORT;
  return (
    <div className={styles.fact}>
      <p id={id} className={mergeClasses(pane.hint, isLong && !isOpen && styles.clipped)}>
        {text}
      </p>
      {isLong ? (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={isOpen}
          aria-describedby={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? PASTE.less : PASTE.more}
        </Button>
      ) : null}
    </div>
  );
}
