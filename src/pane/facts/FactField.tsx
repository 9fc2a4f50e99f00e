import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { EditableFact } from '../../app/settings/facts';
import { LEVELS } from '../../domain/vocabulary';
import { FACT_SETTINGS } from '../../text/settings';
import { LEVEL_WORDS } from '../../text/sheetWords';
import { useFieldStyles } from '../fieldStyles';
import type { Facts, TypedLine } from './useFacts';

interface FactFieldProps {
  readonly line: TypedLine;
  readonly type: Facts['type'];
}

const SEVERAL_LINES: readonly EditableFact[] = ['title', 'signer', 'recipients'];
const HINTS: Readonly<Partial<Record<EditableFact, string>>> = FACT_SETTINGS.hints;
const LEVEL_CHOICES: readonly string[] = LEVELS.map((level) => LEVEL_WORDS[level]);

/** One line of Thông tin chung. */
export function FactField({ line, type }: FactFieldProps) {
  const styles = useFieldStyles();
  const { field, label, text, sheetNow } = line;
  const hint = HINTS[field];
  const control = {
    value: text,
    onChange: (_: unknown, { value }: { readonly value: string }) => type(field, value),
  };
  return (
    <Field
      label={label}
      className={styles.field}
      {...(hint === undefined ? {} : { hint })}
      {...(sheetNow === null
        ? {}
        : { validationState: 'warning', validationMessage: FACT_SETTINGS.sheetNow(sheetNow) })}
    >
      {field === 'level' ? (
        <Select {...control}>
          {LEVEL_CHOICES.includes(text) ? null : <option>{text}</option>}
          {LEVEL_CHOICES.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      ) : SEVERAL_LINES.includes(field) ? (
        <Textarea resize="vertical" {...control} />
      ) : (
        <Input {...control} />
      )}
    </Field>
  );
}
