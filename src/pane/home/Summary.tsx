import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Status, STATUSES } from '../../domain/vocabulary';
import { countedTasks, type Totals } from '../../domain/totals';
import { writeCount, writeShare } from '../../language/number';
import { SUMMARY } from '../../text/pane';
import { STATUS_WORDS } from '../../text/words';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px 16px 16px',
    // Seen in high contrast alone, where there is no background.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  headline: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  share: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (forced-colors: active)': { display: 'none' },
  },
  counts: { display: 'grid', gridTemplateColumns: '1fr auto', margin: 0, rowGap: '4px' },
  word: { display: 'flex', alignItems: 'center', gap: '8px' },
  count: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  swatch: { width: '8px', height: '8px', borderRadius: tokens.borderRadiusCircular, flexShrink: 0 },
  done: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  inProgress: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  notDone: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  notDue: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  notApplicable: { backgroundColor: tokens.colorNeutralStroke1 },
  notEntered: { backgroundColor: tokens.colorNeutralStrokeAccessible },
});

/** The two official columns stand there also when they are empty. */
const ALWAYS: readonly Status[] = ['done', 'notDone'];

/** The numbers of the plan; the bar repeats them for the eye alone. */
export function Summary({ totals }: { readonly totals: Totals }) {
  const styles = useStyles();
  const { paragraph } = usePaneStyles();
  const { tasks, byStatus } = totals;
  if (tasks === 0) {
    return (
      <div className={styles.card}>
        <p className={paragraph}>{SUMMARY.noTasks}</p>
      </div>
    );
  }
  const counted = countedTasks(totals);
  const shown = STATUSES.filter((status) => byStatus[status] > 0 || ALWAYS.includes(status));
  const swatch = (status: Status) => mergeClasses(styles.swatch, styles[status]);
  return (
    <div className={styles.card}>
      <div className={styles.headline}>
        <span className={styles.share}>{writeShare(byStatus.done, counted)}</span>
        <span>{SUMMARY.done(byStatus.done, counted)}</span>
      </div>
      <div className={styles.bar} aria-hidden>
        {STATUSES.filter((status) => byStatus[status] > 0).map((status) => (
          <span key={status} className={styles[status]} style={{ flexGrow: byStatus[status] }} />
        ))}
      </div>
      <dl className={styles.counts}>
        <dt className={mergeClasses(styles.word, styles.total)}>{SUMMARY.total}</dt>
        <dd className={mergeClasses(styles.count, styles.total)}>{writeCount(tasks)}</dd>
        {shown.map((status) => [
          <dt key={status} className={styles.word}>
            <span className={swatch(status)} aria-hidden />
            {STATUS_WORDS[status]}
          </dt>,
          <dd key={`${status} count`} className={styles.count}>
            {writeCount(byStatus[status])}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
