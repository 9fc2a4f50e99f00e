import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PASTE } from '../../../text/paste';
import { usePaneStyles } from '../../styles';

const useStyles = makeStyles({
  fact: { marginLeft: '28px' },
  clipped: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- lines are cut by nothing else yet
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What fits into two lines of a narrow pane. */
const SHORT = 80;

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
        <Link
          as="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-describedby={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? PASTE.less : PASTE.more}
        </Link>
      ) : null}
    </div>
  );
}
