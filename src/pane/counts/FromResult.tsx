import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type CountOffer, countOffers } from '../../app/countOffers';
import type { Task } from '../../domain/plan';
import { FROM_RESULT } from '../../text/fromResult';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { COUNTS_ORDER, writeCounts } from './commands';
import { remarkOf } from './remarkOf';

const useStyles = makeStyles({
  end: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  choice: { marginLeft: '-8px' },
  /** Below the words of the choice, not below its box. */
  below: { marginLeft: '28px' },
});

const nameOf = ({ channel, amount, unit }: CountOffer) => FROM_RESULT.row(channel, amount, unit);

interface FromResultProps extends TablePageProps {
  /** The task whose words are read; null for all. */
  readonly task: Task | null;
  readonly close: () => void;
}

/** Lấy số liệu từ Kết quả: what the text says in figures, to be looked at and written. */
export function FromResult(props: FromResultProps) {
  const { pane, reviewed, task, close } = props;
  const { command, actions } = pane;
  const styles = usePaneStyles();
  const own = useStyles();
  const { plan } = reviewed.reading;
  const offers = useMemo(() => countOffers(plan, task), [plan, task]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [asked, setAsked] = useState(false);
  const isChosen = ({ id, selected, standing }: CountOffer) =>
    standing.kind !== 'same' && (changed.get(id) ?? selected);
  const chosen = offers.filter(isChosen);
  const submit = () => {
    setAsked(true);
    if (chosen.length === 0) return;
    void actions.run(COUNTS_ORDER, (workbook) => writeCounts(workbook, chosen));
  };
  const done = <Button onClick={close}>{FROM_RESULT.close}</Button>;
  if (offers.length === 0) {
    return (
      <>
        <p className={styles.hint}>{FROM_RESULT.nothing}</p>
        <div>{done}</div>
      </>
    );
  }
  const isAllThere = offers.every(({ standing }) => standing.kind === 'same');
  return (
    <section className={styles.section} aria-label={FROM_RESULT.heading}>
      <p className={styles.hint}>{isAllThere ? FROM_RESULT.allThere : FROM_RESULT.hint}</p>
      <ul className={styles.steps}>
        {offers.map((offer) => (
          <li key={offer.id}>
            {offer.standing.kind === 'same' ? (
              <p className={mergeClasses(styles.paragraph, own.below)}>{nameOf(offer)}</p>
            ) : (
              <Checkbox
                className={own.choice}
                checked={isChosen(offer)}
                label={nameOf(offer)}
                onChange={(_, { checked }) =>
                  setChanged(new Map(changed).set(offer.id, checked === true))
                }
              />
            )}
            {remarkOf(offer).map((line) => (
              <p key={line} className={mergeClasses(styles.hint, own.below)}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {asked && chosen.length === 0 ? <p role="alert">{FROM_RESULT.noneChosen}</p> : null}
      <div className={own.end}>
        <CommandButton
          primary
          name={COUNTS_ORDER.name}
          label={FROM_RESULT.write}
          command={command}
          onClick={submit}
        />
        {done}
      </div>
    </section>
  );
}
