import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { HeaderField, HeaderLine } from '../../app/reportHeader';
import { BUTTONS } from '../../text/pane';
import { HEADER_WORDS } from '../../text/reportPage';
import { CommandButton } from '../CommandButton';
import { usePaneStyles } from '../styles';
import { goTo } from '../usePage';
import type { PaneState } from '../usePane';
import { Section } from './Section';
import type { Header } from './useHeader';

interface HeaderSectionProps {
  readonly pane: PaneState;
  readonly header: Header;
}

/** Whose phụ lục it is, and what it is attached to. */
export function HeaderSection({ pane: { command, actions }, header }: HeaderSectionProps) {
  const styles = usePaneStyles();
  const { lines, changed, type, drop, write } = header;
  if (lines.length === 0) {
    return (
      <Section heading={HEADER_WORDS.heading}>
        <p className={styles.paragraph}>{HEADER_WORDS.none}</p>
        <Button onClick={() => goTo('create')}>{BUTTONS.create}</Button>
      </Section>
    );
  }
  return (
    <Section heading={HEADER_WORDS.heading} hint={HEADER_WORDS.hint}>
      {lines.map((line) => (
        <HeaderLineField key={line.field} line={line} type={(text) => type(line.field, text)} />
      ))}
      {changed.size === 0 ? null : (
        <div className={styles.actions}>
          <CommandButton
            name="header"
            label={HEADER_WORDS.write}
            command={command}
            onClick={() => void write(actions)}
          />
          <Button onClick={drop}>{HEADER_WORDS.drop}</Button>
        </div>
      )}
    </Section>
  );
}

interface HeaderLineFieldProps {
  readonly line: HeaderLine;
  readonly type: (text: string) => void;
}

const HINTS: Readonly<Partial<Record<HeaderField, string>>> = HEADER_WORDS.hints;

function HeaderLineField({ line: { field, label, text }, type }: HeaderLineFieldProps) {
  const hint = HINTS[field];
  const onChange = (_: unknown, { value }: { readonly value: string }) => type(value);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {field === 'signer' || field === 'title' ? (
        <Textarea value={text} resize="vertical" onChange={onChange} />
      ) : (
        <Input value={text} onChange={onChange} />
      )}
    </Field>
  );
}
