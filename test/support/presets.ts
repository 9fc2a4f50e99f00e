import { PRESETS } from '../../src/sheets/presets';
import type { Preset } from '../../src/sheets/presets/preset';

export function presetOf(id: string): Preset {
  const preset = PRESETS.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset;
}
