import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { type CountOffer, countOffers } from '../../app/countOffers';
import type { Task } from '../../domain/plan';
import { FROM_RESULT } from '../../text/fromResult';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { COUNTS_ORDER, writeCounts } from './commands';
import { remarkOf } from './remarkOf';

interface FromResultProps extends TablePageProps {
  /** The task whose words are read; null for all. */
  readonly task: Task | null;
}

/** Lấy số liệu từ Kết quả: what the text says in figures, to be looked at and written. */
export function FromResult({ pane: { command, actions }, reviewed, task }: FromResultProps) {
  const styles = usePaneStyles();
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
  if (offers.length === 0) return <p className={styles.hint}>{FROM_RESULT.nothing}</p>;
  return (
    <section className={styles.section} aria-label={FROM_RESULT.heading}>
      <p className={styles.hint}>{FROM_RESULT.hint}</p>
      <ul className={styles.steps}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Checkbox
              checked={isChosen(offer)}
              disabled={offer.standing.kind === 'same'}
              label={FROM_RESULT.row(offer.channel, offer.amount, offer.unit)}
              onChange={(_, { checked }) =>
                setChanged(new Map(changed).set(offer.id, checked === true))
              }
            />
            {remarkOf(offer).map((line) => (
              <p key={line} className={styles.hint}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {asked && chosen.length === 0 ? <p role="alert">{FROM_RESULT.noneChosen}</p> : null}
      <CommandButton
        name={COUNTS_ORDER.name}
        label={FROM_RESULT.write}
        command={command}
        onClick={submit}
      />
    </section>
  );
}
