import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { type Preset, presetOfFile } from '../../app/presets';
import { NEW_REPORT } from '../../text/start';
import { Message } from '../Message';
import { usePaneStyles } from '../styles';
import { useFieldStyles } from '../fieldStyles';

interface PresetFieldProps {
  readonly presets: readonly Preset[];
  /** Null for blank sheets. */
  readonly preset: Preset | null;
  readonly choose: (preset: Preset | null) => void;
  /** A preset that was read from a file. */
  readonly add: (preset: Preset) => void;
}

const BLANK = '';

/** What the sheets begin with: a preset of ours, a province's own, or nothing. */
export function PresetField({ presets, preset, choose, add }: PresetFieldProps) {
  const styles = usePaneStyles();
  const form = useFieldStyles();
  const input = useRef<HTMLInputElement>(null);
  const [mistakes, setMistakes] = useState<readonly string[]>([]);
  const read = async (file: File) => {
    const reading = await readFile(file);
    if ('preset' in reading) {
      setMistakes([]);
      add(reading.preset);
    } else setMistakes(reading.sentences);
  };
  const hint =
    preset === null
      ? NEW_REPORT.blankHint
      : NEW_REPORT.contains(preset.tasks.length, preset.channels.length);
  return (
    <div className={styles.section}>
      <Field className={form.field} label={NEW_REPORT.preset} hint={hint}>
        <Select
          value={preset === null ? BLANK : String(presets.indexOf(preset))}
          onChange={(_, { value }) =>
            choose(value === BLANK ? null : (presets[Number(value)] ?? null))
          }
        >
          {presets.map(({ id, name }, index) => (
            <option key={`${id} ${index}`} value={String(index)}>
              {name}
            </option>
          ))}
          <option value={BLANK}>{NEW_REPORT.blank}</option>
        </Select>
      </Field>
      <div>
        <Button size="small" onClick={() => input.current?.click()}>
          {NEW_REPORT.ownPreset}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void read(file);
            // The same file can be chosen again once it is mended.
            target.value = '';
          }}
        />
      </div>
      {mistakes.length === 0 ? null : (
        <div role="alert">
          <Message intent="error" sentences={mistakes} />
        </div>
      )}
    </div>
  );
}

type FileReading = { readonly preset: Preset } | { readonly sentences: readonly string[] };

async function readFile(file: File): Promise<FileReading> {
  try {
    const reading = presetOfFile(new Uint8Array(await file.arrayBuffer()));
    if (reading.kind === 'preset') return { preset: reading.preset };
    return { sentences: [NEW_REPORT.mistakes(file.name), ...new Set(reading.sentences)] };
  } catch {
    return { sentences: [NEW_REPORT.notRead(file.name)] };
  }
}
