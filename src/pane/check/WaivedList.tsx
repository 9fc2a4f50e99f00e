import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Explained } from '../../domain/findings';
import { opening } from '../../language/opening';
import type { Reviewed } from '../../app/reviewPlan';
import { locate } from '../../app/showPlace';
import { CHECK_PAGE } from '../../text/checkPage';
import { findingSentence } from '../../text/findings';
import { FINDINGS } from '../../text/pane';
import { cellName } from '../../workbook/address';
import { usePaneStyles } from '../styles';
import { type Command, isBusy } from '../useCommand';
import type { PaneActions } from '../usePane';
import { sharedCells } from './sharedCells';
import type { MendIt } from './useMend';
import { useCheckStyles } from './styles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    marginBottom: '8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface WaivedListProps {
  readonly reviewed: Reviewed;
  readonly command: Command;
  readonly mend: MendIt;
  readonly showCell: PaneActions['showCell'];
}

/** What was waved through stays to be seen, closed, and can be checked again. */
export function WaivedList({ reviewed, command, mend, showCell }: WaivedListProps) {
  const styles = useCheckStyles();
  const own = useStyles();
  const pane = usePaneStyles();
  const { reading, review } = reviewed;
  const { explained } = review;
  const cellOf = ({ finding: { at } }: Explained) => `${at.sheet} ${cellName(locate(reading, at))}`;
  const shared = sharedCells(explained.map(cellOf));
  const words = (each: Explained) =>
    shared.has(cellOf(each)) ? opening(findingSentence(each.finding)) : '';
  if (explained.length === 0) return null;
  return (
    <details>
      <summary className={own.summary}>{CHECK_PAGE.waived(explained.length)}</summary>
      <ul className={styles.list}>
        {explained.map((each) => {
          const { at, check } = each.finding;
          const cell = cellName(locate(reading, at));
          return (
            <li
              key={`${check} ${at.sheet} ${cell}`}
              className={styles.item}
              tabIndex={-1}
              data-finding
            >
              <div className={styles.found}>
                <p className={pane.paragraph}>{findingSentence(each.finding)}</p>
                <p className={pane.hint}>{FINDINGS.place(at.sheet, [cell])}</p>
              </div>
              <p className={pane.paragraph}>{CHECK_PAGE.waivedReason(each.reason)}</p>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={FINDINGS.show(at.sheet, cell)}
                  disabledFocusable={isBusy(command)}
                  onClick={() => showCell(at)}
                >
                  {CHECK_PAGE.showCell(cell)}
                </Button>
                <Button
                  size="small"
                  aria-label={CHECK_PAGE.about(CHECK_PAGE.takeBackAt(at.sheet, cell), words(each))}
                  disabledFocusable={isBusy(command)}
                  onClick={() => void mend({ kind: 'reopen', explained: each })}
                >
                  {CHECK_PAGE.takeBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
