import { Button, Field, Input, Select } from '@fluentui/react-components';
import * as z from 'zod/mini';
import { factLabel } from '../../app/settings/factCells';
import { PERIOD_CHOICES, type PeriodSetting } from '../../app/settings/period';
import { CALENDARS } from '../../domain/vocabulary';
import { writeDay } from '../../language/dayText';
import { periodName } from '../../text/period';
import { PERIOD_SETTINGS } from '../../text/settings';
import { CALENDAR_WORDS } from '../../text/sheetWords';
import { Message } from '../Message';
import { Section } from '../Section';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { changePeriod, SETTINGS_ORDERS } from './commands';
import { draftedTexts, type PeriodTexts, proposedFor, readDraft } from './periodDraft';
import { useFieldStyles } from '../fieldStyles';
import { useJsonDraft } from '../useJsonDraft';
import { wholeFigures } from './wholeFigures';

type PeriodChanges = Record<string, string>;

/** What was typed, and the kỳ that the sheet had then. */
const keptTexts = z.object({ base: z.string(), texts: z.record(z.string(), z.string()) });
const NOTHING: z.infer<typeof keptTexts> = { base: '', texts: {} };

interface PeriodSectionProps extends TablePageProps {
  readonly setting: PeriodSetting;
}

/** The switch of the kỳ. The days follow it until somebody types others. */
export function PeriodSection({ pane, reviewed, setting }: PeriodSectionProps) {
  const { command, actions } = pane;
  const pageStyles = usePaneStyles();
  const styles = useFieldStyles();
  const [kept, keep, drop] = useJsonDraft('period', keptTexts, NOTHING);
  const base = JSON.stringify(setting);
  // What was typed for another kỳ than the sheet has now is of no use any more.
  const draft = kept.base === base ? kept.texts : NOTHING.texts;
  const change = (texts: PeriodChanges) => keep({ base, texts });
  const texts = draftedTexts(setting, draft);
  const read = readDraft(texts);
  const proposed = proposedFor(texts);
  const problem = typeof read === 'string' ? read : null;
  const isChanged = !sameTexts(texts, draftedTexts(setting, {}));
  const isOther = texts.word !== setting.word || texts.year !== String(setting.year ?? '');
  const stale = isOther ? wholeFigures(reviewed.reading.plan) : 0;
  const { report } = reviewed.reading.plan;

  const messageOf = (...of: readonly PeriodTextsProblem[]) =>
    problem !== null && of.includes(problem) && isChanged
      ? { validationState: 'error' as const, validationMessage: PERIOD_SETTINGS.problems[problem] }
      : {};
  const field = (name: keyof PeriodTexts, ...problems: readonly PeriodTextsProblem[]) => (
    <Field
      className={styles.field}
      label={factLabel(name === 'word' ? 'period' : name)}
      {...messageOf(...problems)}
    >
      <Input
        value={texts[name]}
        inputMode={name === 'year' ? 'numeric' : 'text'}
        onChange={(_, { value }) => change({ ...draft, [name]: value })}
      />
    </Field>
  );
  const days =
    proposed === null ? null : { from: writeDay(proposed.from), to: writeDay(proposed.to) };
  const differs = days !== null && (texts.from !== days.from || texts.to !== days.to);
  const write = () =>
    void actions.run(SETTINGS_ORDERS.period, async (workbook) => {
      if (typeof read === 'string') return { notice: null };
      const step = await changePeriod(workbook, reviewed, read);
      if (step.lastWrite !== undefined) drop();
      return step;
    });

  return (
    <Section heading={PERIOD_SETTINGS.heading} hint={PERIOD_SETTINGS.hint}>
      <div className={styles.pair}>
        <Field className={styles.field} label={factLabel('period')}>
          <Select
            value={texts.word}
            onChange={(_, { value }) =>
              change({ word: value, year: texts.year, calendar: texts.calendar })
            }
          >
            {PERIOD_CHOICES.map((word) => (
              <option key={word}>{word}</option>
            ))}
          </Select>
        </Field>
        {field('year', 'year')}
      </div>
      <Field className={styles.field} label={factLabel('calendar')}>
        <Select
          value={texts.calendar}
          onChange={(_, { value }) =>
            change({ word: texts.word, year: texts.year, calendar: value })
          }
        >
          {CALENDARS.map((calendar) => (
            <option key={calendar} value={calendar}>
              {CALENDAR_WORDS[calendar]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {field('from', 'from')}
        {field('to', 'to', 'order')}
      </div>
      {days === null ? (
        <p className={pageStyles.hint}>{PERIOD_SETTINGS.noDays}</p>
      ) : differs ? (
        <div className={pageStyles.choice}>
          <p className={pageStyles.hint}>{PERIOD_SETTINGS.proposed(days.from, days.to)}</p>
          <div>
            <Button size="small" onClick={() => change({ ...draft, ...days })}>
              {PERIOD_SETTINGS.useProposed}
            </Button>
          </div>
        </div>
      ) : null}
      {stale === 0 ? null : (
        <Message
          intent="warning"
          sentences={[PERIOD_SETTINGS.wholeFigures(stale, periodName(report) || setting.word)]}
        />
      )}
      {isChanged ? (
        <div className={pageStyles.actions}>
          <CommandButton
            primary
            name="period"
            label={PERIOD_SETTINGS.change}
            command={command}
            onClick={write}
          />
          <Button onClick={drop}>{PERIOD_SETTINGS.keep}</Button>
        </div>
      ) : null}
    </Section>
  );
}

type PeriodTextsProblem = Extract<ReturnType<typeof readDraft>, string>;

function sameTexts(a: PeriodTexts, b: PeriodTexts): boolean {
  return (Object.keys(a) as (keyof PeriodTexts)[]).every((key) => a[key].trim() === b[key].trim());
}
