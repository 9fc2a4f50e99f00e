import { makeStyles, tokens } from '@fluentui/react-components';
import { type FigureBar, type FigureFamily, figureFamilies } from '../../app/figureBars';
import type { Reviewed } from '../../app/reviewPlan';
import { PICTURE_WORDS } from '../../text/reportPage';
import { usePaneStyles } from '../styles';
import { Section } from '../Section';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  channel: {
    width: '100%',
    padding: '4px 0',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  figure: {
    padding: '4px 0 4px 12px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { display: 'block', width: '100%', height: '8px', marginTop: '4px' },
  track: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  reached: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  target: {
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Forms of publicity against their targets and each other; the table says the numbers. */
export function FigurePicture({ reviewed }: { readonly reviewed: Reviewed }) {
  const families = figureFamilies(reviewed);
  if (families.length === 0) return null;
  const hasTarget = families.some(({ bars }) => bars.some(({ target }) => target !== null));
  return (
    <Section heading={PICTURE_WORDS.heading} {...(hasTarget ? { hint: PICTURE_WORDS.hint } : {})}>
      {families.map((family, index) => (
        <FamilyTable key={`${index} ${family.unit}`} family={family} />
      ))}
    </Section>
  );
}

function FamilyTable({ family: { unit, bars } }: { readonly family: FigureFamily }) {
  const styles = useStyles();
  const { spoken } = usePaneStyles();
  const compares = bars.length > 1 || bars.some(({ target }) => target !== null);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{PICTURE_WORDS.family(unit)}</caption>
      <thead className={spoken}>
        <tr>
          <th scope="col">{PICTURE_WORDS.channel}</th>
          <th scope="col">{PICTURE_WORDS.figure}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, index) => (
          <tr key={`${index} ${bar.channel}`}>
            <th scope="row" className={styles.channel}>
              {bar.channel}
              {compares ? <Bar bar={bar} /> : null}
            </th>
            <td className={styles.figure}>{bar.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drawn for the eye alone. */
function Bar({ bar: { share, target } }: { readonly bar: FigureBar }) {
  const styles = useStyles();
  const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <rect className={styles.track} width="100%" height="8" rx="2" />
      <rect className={styles.reached} width={percent(share)} height="8" rx="2" />
      {target === null ? null : (
        <rect className={styles.target} x={percent(target * 0.99)} width="2" height="8" />
      )}
    </svg>
  );
}
