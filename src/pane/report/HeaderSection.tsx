import { Button } from '@fluentui/react-components';
import type { EditableFact } from '../../app/settings/facts';
import { BUTTONS } from '../../text/pane';
import { HEADER_WORDS } from '../../text/reportPage';
import { FactButtons } from '../facts/FactButtons';
import { FactField } from '../facts/FactField';
import type { Facts } from '../facts/useFacts';
import { Section } from '../Section';
import { usePaneStyles } from '../styles';
import { goTo } from '../usePage';
import type { PaneState } from '../usePane';

interface HeaderSectionProps {
  readonly pane: PaneState;
  readonly facts: Facts;
  /** The signature is printed, too. */
  readonly signed: boolean;
}

const SIGNATURE: readonly EditableFact[] = ['preparedBy', 'signer'];

/** Whose phụ lục it is, and what it is attached to. */
export function HeaderSection({ pane, facts, signed }: HeaderSectionProps) {
  const styles = usePaneStyles();
  if (facts.lines.length === 0) {
    return (
      <Section heading={HEADER_WORDS.heading}>
        <p className={styles.paragraph}>{HEADER_WORDS.none}</p>
        <Button onClick={() => goTo('create')}>{BUTTONS.create}</Button>
      </Section>
    );
  }
  // What was typed is never written, or dropped, out of sight.
  const shown = facts.lines.filter(
    ({ field, isChanged }) => signed || isChanged || !SIGNATURE.includes(field),
  );
  return (
    <Section heading={HEADER_WORDS.heading} hint={HEADER_WORDS.hint}>
      {shown.map((line) => (
        <FactField key={line.field} line={line} type={facts.type} />
      ))}
      <FactButtons pane={pane} facts={facts} />
    </Section>
  );
}
