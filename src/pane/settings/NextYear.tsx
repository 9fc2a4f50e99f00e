import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { FIRST_PERIODS, lastYearFigures } from '../../app/settings/nextYear';
import { periodSetting } from '../../app/settings/period';
import { periodName } from '../../text/period';
import { NEXT_YEAR, PERIOD_SETTINGS } from '../../text/settings';
import { Section } from '../Section';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import { today } from '../today';
import type { TablePageProps } from '../usePane';
import { dateOf } from '../../language/day';
import { readYear } from '../../language/year';
import { SETTINGS_ORDERS, startYear } from './commands';
import { useFieldStyles } from '../fieldStyles';

/** A file for the year that follows; nothing of this one is changed. */
export function NextYear({ pane, reviewed }: TablePageProps) {
  const { command, actions, startFile } = pane;
  const styles = useFieldStyles();
  const { actions: row, paragraph } = usePaneStyles();
  const { report } = reviewed.reading.plan;
  const [typed, setTyped] = useState<string | null>(null);
  const [word, setWord] = useState(FIRST_PERIODS[0]?.word ?? '');
  if (startFile === undefined) return null;
  const text = typed ?? String((report.year ?? dateOf(today()).year) + 1);
  const year = readYear(text);
  const figures = lastYearFigures(reviewed);
  const start = () => {
    if (year === null) return;
    const period = FIRST_PERIODS.find((each) => each.word === word)?.kind ?? 'year';
    const calendar = periodSetting(reviewed)?.calendar ?? 'cchc';
    const choice = { year, period, calendar };
    void actions.run(SETTINGS_ORDERS.nextYear, () => startYear(reviewed, choice, startFile));
  };
  return (
    <Section heading={NEXT_YEAR.heading} hint={NEXT_YEAR.hint}>
      <div className={styles.pair}>
        <Field
          className={styles.field}
          label={NEXT_YEAR.year}
          {...(year === null
            ? { validationState: 'error', validationMessage: PERIOD_SETTINGS.problems.year }
            : {})}
        >
          <Input value={text} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Field className={styles.field} label={NEXT_YEAR.period}>
          <Select value={word} onChange={(_, { value }) => setWord(value)}>
            {FIRST_PERIODS.map((each) => (
              <option key={each.kind}>{each.word}</option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={paragraph}>
        {figures === 0
          ? NEXT_YEAR.noFigures
          : NEXT_YEAR.lastYear(figures, periodName(report) || NEXT_YEAR.thisFile)}
      </p>
      {year === null ? null : (
        <div className={row}>
          <CommandButton
            name="nextYear"
            label={NEXT_YEAR.create(year)}
            command={command}
            onClick={start}
          />
        </div>
      )}
    </Section>
  );
}
