import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  Select,
  Textarea,
} from '@fluentui/react-components';
import {
  type EditableFact,
  type FactSetting,
  factSettings,
  MAIN_FIELDS,
  MORE_FIELDS,
} from '../../app/settings/facts';
import { LEVELS } from '../../domain/vocabulary';
import { FACT_SETTINGS, PERIOD_SETTINGS } from '../../text/settings';
import { LEVEL_WORDS } from '../../text/sheetWords';
import { Section } from '../Section';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';
import { changeFacts, SETTINGS_ORDERS } from './commands';
import { useFieldStyles } from './styles';
import { useDraft } from './useDraft';

const SEVERAL_LINES: readonly string[] = ['signer', 'recipients'] satisfies EditableFact[];

/** Who reports; what only some units print stands in a closed part. */
export function FactsSection({ pane, reviewed }: TablePageProps) {
  const { command, actions } = pane;
  const styles = usePaneStyles();
  const { more: disclosure } = useFieldStyles();
  const [draft, change, drop] = useDraft('facts');
  const main = factSettings(reviewed, MAIN_FIELDS);
  const more = factSettings(reviewed, MORE_FIELDS);
  const changed = [...main, ...more].filter(
    ({ field, text }) => draft[field] !== undefined && draft[field].trim() !== text,
  );
  const shown = (setting: FactSetting) => (
    <FactField
      key={setting.field}
      setting={setting}
      text={draft[setting.field] ?? setting.text}
      onChange={(text) => change({ [setting.field]: text })}
    />
  );
  const write = () =>
    void actions.run(SETTINGS_ORDERS.facts, async (workbook) => {
      const texts = Object.fromEntries(changed.map(({ field }) => [field, draft[field] ?? '']));
      const step = await changeFacts(workbook, reviewed, texts);
      if (step.lastWrite !== undefined) drop();
      return step;
    });
  return (
    <Section heading={FACT_SETTINGS.heading}>
      {main.map(shown)}
      {more.length === 0 ? null : (
        <Accordion collapsible className={disclosure}>
          <AccordionItem value="more">
            <AccordionHeader as="h3">{FACT_SETTINGS.more}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.section}>
                <p className={styles.hint}>{FACT_SETTINGS.moreHint}</p>
                {more.map(shown)}
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      {changed.length === 0 ? null : (
        <div className={styles.actions}>
          <CommandButton
            primary
            name="facts"
            label={FACT_SETTINGS.write}
            command={command}
            onClick={write}
          />
          <Button onClick={drop}>{PERIOD_SETTINGS.keep}</Button>
        </div>
      )}
    </Section>
  );
}

interface FactFieldProps {
  readonly setting: FactSetting;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function FactField({ setting: { field, label }, text, onChange }: FactFieldProps) {
  const styles = useFieldStyles();
  const typed = (_: unknown, { value }: { readonly value: string }) => onChange(value);
  if (field === 'level') {
    const words: readonly string[] = LEVELS.map((level) => LEVEL_WORDS[level]);
    return (
      <Field label={label} className={styles.field}>
        <Select value={text} onChange={typed}>
          {words.includes(text) ? null : <option>{text}</option>}
          {words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={label} className={styles.field}>
      {SEVERAL_LINES.includes(field) ? (
        <Textarea value={text} resize="vertical" onChange={typed} />
      ) : (
        <Input value={text} onChange={typed} />
      )}
    </Field>
  );
}
