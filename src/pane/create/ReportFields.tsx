import { Field, Input, Select } from '@fluentui/react-components';
import { beginReport } from '../../domain/beginReport';
import { CALENDARS } from '../../domain/vocabulary';
import { CALENDAR_WORDS } from '../../text/sheetWords';
import { NEW_REPORT } from '../../text/start';
import { choiceOf, PERIOD_OPTIONS, type ReportForm } from './reportForm';
import { useFieldStyles } from '../fieldStyles';

interface ReportFieldsProps {
  readonly form: ReportForm;
  readonly change: (form: ReportForm) => void;
  /** What is wrong is told once somebody wants to go on. */
  readonly asked: boolean;
}

/** The unit, the year and the kỳ, with the days that they come to. */
export function ReportFields({ form, change, asked }: ReportFieldsProps) {
  const styles = useFieldStyles();
  const choice = choiceOf(form);
  const badYear = choice === null && asked;
  return (
    <>
      <Field className={styles.field} label={NEW_REPORT.unit} hint={NEW_REPORT.unitHint}>
        <Input value={form.unit} onChange={(_, { value }) => change({ ...form, unit: value })} />
      </Field>
      <div className={styles.narrowFirst}>
        <Field
          className={styles.field}
          label={NEW_REPORT.year}
          {...(badYear ? { validationMessage: NEW_REPORT.badYear } : {})}
        >
          <Input
            inputMode="numeric"
            maxLength={4}
            value={form.year}
            onChange={(_, { value }) => change({ ...form, year: value })}
          />
        </Field>
        <Field className={styles.field} label={NEW_REPORT.period}>
          <Select
            value={form.period}
            onChange={(_, { value }) => change({ ...form, period: value })}
          >
            {PERIOD_OPTIONS.map(({ value, word }) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        className={styles.field}
        label={NEW_REPORT.calendar}
        hint={choice === null ? '' : daysOf(choice)}
      >
        <Select
          value={form.calendar}
          onChange={(_, { value }) =>
            change({ ...form, calendar: CALENDARS.find((each) => each === value) ?? 'cchc' })
          }
        >
          {CALENDARS.map((calendar) => (
            <option key={calendar} value={calendar}>
              {CALENDAR_WORDS[calendar]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function daysOf(choice: NonNullable<ReturnType<typeof choiceOf>>): string {
  const { period } = beginReport(null, choice);
  return period.window === null ? NEW_REPORT.noDays : NEW_REPORT.days(period);
}
