import { PRESETS } from '../sheets/presets';
import type { Preset } from '../sheets/presets/preset';
import { type PresetReading, readPreset } from '../sheets/presets/presetFile';
import { textOfBytes } from './textOfBytes';

export type { Preset };

/** What new sheets can be made of, for each level. */
export function presets(): readonly Preset[] {
  return PRESETS;
}

/** A province's own preset, or each mistake in its file. */
export function presetOfFile(bytes: Uint8Array): PresetReading {
  return readPreset(textOfBytes(bytes));
}
