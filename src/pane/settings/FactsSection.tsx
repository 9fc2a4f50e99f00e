import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from '@fluentui/react-components';
import { MAIN_FIELDS, MORE_FIELDS } from '../../app/settings/facts';
import { FACT_SETTINGS } from '../../text/settings';
import { FactButtons } from '../facts/FactButtons';
import { FactField } from '../facts/FactField';
import { useFacts } from '../facts/useFacts';
import { useFieldStyles } from '../fieldStyles';
import { Section } from '../Section';
import { usePaneStyles } from '../styles';
import type { TablePageProps } from '../usePane';

const FIELDS = [...MAIN_FIELDS, ...MORE_FIELDS];
const MAIN: readonly string[] = MAIN_FIELDS;

/** Who reports; what only some units print stands in a closed part. */
export function FactsSection({ pane, reviewed }: TablePageProps) {
  const styles = usePaneStyles();
  const { more: disclosure } = useFieldStyles();
  const facts = useFacts(reviewed, FIELDS);
  const shown = facts.lines.map((line) => ({
    isMain: MAIN.includes(line.field),
    field: <FactField key={line.field} line={line} type={facts.type} />,
  }));
  const more = shown.filter(({ isMain }) => !isMain).map(({ field }) => field);
  return (
    <Section heading={FACT_SETTINGS.heading}>
      {shown.filter(({ isMain }) => isMain).map(({ field }) => field)}
      {more.length === 0 ? null : (
        <Accordion collapsible className={disclosure}>
          <AccordionItem value="more">
            <AccordionHeader as="h3">{FACT_SETTINGS.more}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.section}>
                <p className={styles.hint}>{FACT_SETTINGS.moreHint}</p>
                {more}
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <FactButtons pane={pane} facts={facts} />
    </Section>
  );
}
