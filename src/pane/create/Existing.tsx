import { Button } from '@fluentui/react-components';
import { isSameWord, recognised } from '../../app/recognised';
import type { Reviewed } from '../../app/reviewPlan';
import { RECOGNISED } from '../../text/start';
import { TASK_COLUMN_WORDS } from '../../text/taskColumns';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { goTo } from '../usePage';

interface ExistingProps {
  readonly reviewed: Reviewed;
  readonly leave: () => void;
}

/** Dùng bảng có sẵn: what was understood of it, and what was left aside. */
export function Existing({ reviewed, leave }: ExistingProps) {
  const styles = usePaneStyles();
  const { understood } = reviewed.reading;
  const { tasks, groups, parts, counts, proofs } = understood;
  const known = recognised(reviewed.reading);
  const found = [
    RECOGNISED.tasks(tasks, groups, parts),
    ...(counts > 0 ? [RECOGNISED.counts(counts)] : []),
    ...(proofs > 0 ? [RECOGNISED.proofs(proofs)] : []),
  ];
  const left = [
    ...known.unknownColumns.map(({ heading, sheet }) => RECOGNISED.unknownColumn(heading, sheet)),
    ...known.others.map(({ because, sheet, row }) => RECOGNISED.others[because](sheet, row)),
  ];
  const remarks = [
    known.hiddenRows.length > 0 && RECOGNISED.hiddenRows(known.hiddenRows),
    known.below.length > 0 && RECOGNISED.below(known.below),
    known.unread.length > 0 && RECOGNISED.unread(known.unread),
    known.uncalculated.length > 0 && RECOGNISED.uncalculated(known.uncalculated),
  ].filter((remark) => remark !== false);
  return (
    <>
      <PageHeading hint={RECOGNISED.place(known.sheet, known.headingRow)}>
        {RECOGNISED.heading}
      </PageHeading>
      <p className={styles.strong}>{found.join('; ')}</p>
      <Facts
        heading={RECOGNISED.columns}
        lines={known.columns.map(({ heading, field }) =>
          isSameWord(heading, TASK_COLUMN_WORDS[field])
            ? heading
            : RECOGNISED.column(heading, TASK_COLUMN_WORDS[field]),
        )}
      />
      <Facts heading={RECOGNISED.left} lines={[...left, ...remarks]} />
      <Button
        appearance="primary"
        onClick={() => {
          leave();
          goTo('home');
        }}
      >
        {RECOGNISED.use}
      </Button>
      <p className={styles.hint}>{RECOGNISED.hint}</p>
    </>
  );
}

interface FactsProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Facts({ heading, lines }: FactsProps) {
  const styles = usePaneStyles();
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className={styles.sectionHeading}>{heading}</h2>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
