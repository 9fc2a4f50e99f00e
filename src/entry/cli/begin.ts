import { readYear } from '../../language/year';
import { basename } from 'node:path';
import type { Choice } from '../../app/createSheets';
import { newReport } from '../../app/newReport';
import type { PeriodKind } from '../../domain/vocabulary';
import { PRESETS } from '../../sheets/presets';
import type { Preset } from '../../sheets/presets/preset';
import { readPreset } from '../../sheets/presets/presetFile';
import type { CliWords } from '../../text/cli/words';
import { readText } from './files';
import type { Options } from './options';
import { type Outcome, refuse } from './outcome';

const PERIODS: ReadonlyMap<string, PeriodKind> = new Map([
  ['q1', 'quarter1'],
  ['6t', 'halfYear'],
  ['q3', 'quarter3'],
  ['9t', 'nineMonths'],
  ['nam', 'year'],
  ['chuyen-de', 'campaign'],
]);

const LEVELS = PRESETS.map(({ id }) => id);

interface Asked {
  readonly period: PeriodKind;
  readonly month: number;
}

/** What a new workbook begins with, by the options; null where none of them asks for more. */
export async function beginning(
  options: Options,
  words: CliWords,
): Promise<Choice | Outcome | null> {
  const { level, preset: file, year: typedYear, period: typedPeriod } = options;
  if (level === undefined && file === undefined) {
    const more = typedYear ?? typedPeriod ?? options.unit;
    return more === undefined ? null : refuse(words.badChoice('--level', LEVELS));
  }
  const preset = await chosenPreset(level, file, words);
  if ('code' in preset) return preset;
  const year = readYear(typedYear ?? '');
  if (year === null) return refuse(words.badYear);
  const asked = askedPeriod(typedPeriod);
  if (asked === null) {
    return refuse(words.badChoice('--period', ['thang-1 … thang-12', ...PERIODS.keys()]));
  }
  const choice = { unit: options.unit ?? '', year, calendar: 'cchc' as const, ...asked };
  return newReport(preset, choice) ?? refuse(words.noDistrict);
}

async function chosenPreset(
  level: string | undefined,
  file: string | undefined,
  words: CliWords,
): Promise<Preset | Outcome> {
  const known = PRESETS.find(({ id }) => id === level);
  if (level !== undefined && known === undefined) {
    return refuse(words.badChoice('--level', LEVELS));
  }
  if (file === undefined) return known ?? refuse(words.badArguments);
  const text = await readText(file);
  if (text === null) return refuse(words.cannotRead(file));
  const reading = readPreset(text);
  if (reading.kind === 'mistakes') {
    return refuse(reading.sentences.map((each) => `${basename(file)}: ${each}`).join('\n'));
  }
  if (known !== undefined && known.level !== reading.preset.level) {
    return refuse(words.otherLevel(basename(file), level ?? ''));
  }
  return reading.preset;
}

function askedPeriod(typed: string | undefined): Asked | null {
  const [, month] = /^thang-(\d{1,2})$/.exec(typed ?? '') ?? [];
  if (month !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? { period: 'month', month: number } : null;
  }
  const period = PERIODS.get(typed ?? '');
  return period === undefined ? null : { period, month: 1 };
}
