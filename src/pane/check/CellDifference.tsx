import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CellWrite } from '../../app/cellWrites';
import { cellHeading, CHECK_PAGE } from '../../text/checkPage';
import { cellName } from '../../workbook/address';
import { usePaneStyles } from '../styles';
import { firstChanges, type Stretch } from './difference';
import { isUnseen, looksTheSame, visible, writeDifference } from './writeDifference';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px' },
  place: { fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0 },
  text: { margin: '0 0 4px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gone: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: 'line-through',
  },
  /** A line through a sign would make another sign of it. */
  sign: { textDecorationLine: 'none', fontWeight: tokens.fontWeightBold },
  new: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
  },
});

/** Who has seen so many of one cell knows what the others are like. */
const MOST_CHANGES = 3;

/** A cell before and after, with what changes marked. */
export function CellDifference({ write }: { readonly write: CellWrite }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { shown, more } = useMemo(
    () => firstChanges(writeDifference(write), MOST_CHANGES),
    [write],
  );
  const mark = (stretch: Stretch, key: number) => {
    const { kind, text } = stretch;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'gone' ? 'del' : 'ins';
    return (
      <Mark key={key} className={mergeClasses(styles[kind], isUnseen(stretch) && styles.sign)}>
        {visible(stretch)}
      </Mark>
    );
  };
  const side = (kind: 'gone' | 'new') => {
    const own = shown.filter((each) => each.kind === 'same' || each.kind === kind);
    return own.length === 0 ? CHECK_PAGE.emptyCell : own.map(mark);
  };
  return (
    <li className={styles.item}>
      <span className={styles.place}>{cellHeading(write.sheet, cellName(write.at))}</span>
      <dl className={styles.facts}>
        <dt className={pane.hint}>{CHECK_PAGE.before}</dt>
        <dd className={styles.text}>{side('gone')}</dd>
        <dt className={pane.hint}>{CHECK_PAGE.after}</dt>
        <dd className={styles.text}>{side('new')}</dd>
      </dl>
      {more === 0 ? null : <p className={pane.hint}>{CHECK_PAGE.moreChanges(more)}</p>}
      {looksTheSame(write) ? <p className={pane.hint}>{CHECK_PAGE.sameLook}</p> : null}
    </li>
  );
}
