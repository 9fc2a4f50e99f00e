import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CellWrite } from '../../app/cellWrites';
import { cellOnSheet, CHECK_PAGE } from '../../text/checkPage';
import { cellName } from '../../workbook/address';
import { isFormulaCell, type CellInput } from '../../workbook/edit';
import { usePaneStyles } from '../styles';
import { difference, shortened, type Stretch } from './difference';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px' },
  place: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 8px', margin: 0 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gone: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: 'line-through',
  },
  new: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
  },
});

/** A cell before and after, with what changes marked. */
export function CellDifference({ write }: { readonly write: CellWrite }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { sheet, at, before, after } = write;
  const stretches = useMemo(
    () => shortened(difference(shown(before, after), shown(after, before))),
    [before, after],
  );
  const side = (kind: 'gone' | 'new') => {
    const own = stretches.filter((each) => each.kind === 'same' || each.kind === kind);
    return own.length === 0 ? CHECK_PAGE.emptyCell : own.map((each, index) => mark(each, index));
  };
  const mark = ({ kind, text }: Stretch, key: number) => {
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'gone' ? 'del' : 'ins';
    return (
      <Mark key={key} className={styles[kind]}>
        {visible(text)}
      </Mark>
    );
  };
  return (
    <li className={styles.item}>
      <span className={styles.place}>{cellOnSheet(sheet, cellName(at))}</span>
      <dl className={styles.facts}>
        <dt className={pane.hint}>{CHECK_PAGE.before}</dt>
        <dd className={styles.text}>{side('gone')}</dd>
        <dt className={pane.hint}>{CHECK_PAGE.after}</dt>
        <dd className={styles.text}>{side('new')}</dd>
      </dl>
      {looksTheSame(before, after) ? <p className={pane.hint}>{CHECK_PAGE.sameLook}</p> : null}
    </li>
  );
}

/** A number beside a text of the same digits says which is which. */
function shown(content: CellInput, other: CellInput): string {
  const value = isFormulaCell(content) ? content.value : content;
  const text = value === null ? '' : String(value);
  if (typeof value === 'number' && typeof other === 'string') return CHECK_PAGE.asNumber(text);
  if (typeof value === 'string' && typeof other === 'number') return CHECK_PAGE.asText(text);
  return text;
}

/** Blanks that are added or taken away could not be seen. */
function visible(text: string): string {
  return text
    .replaceAll('\u00A0', '°')
    .replaceAll(' ', '·')
    .replace(/\r?\n/g, '¶\n')
    .replace(/\p{Cf}/gu, '¦');
}

function looksTheSame(before: CellInput, after: CellInput): boolean {
  return (
    typeof before === 'string' &&
    typeof after === 'string' &&
    before !== after &&
    before.normalize('NFC') === after.normalize('NFC')
  );
}
