import * as z from 'zod/mini';
import type { Target } from '../../domain/plan';
import { LEVELS, MEASURES, TARGET_KINDS } from '../../domain/vocabulary';
import { KIND_WORDS, LEVEL_WORDS, MEASURE_WORDS } from '../../text/sheetWords';
import { presetMistake } from '../../text/presetMistakes';
import type { Preset, PresetChannel, PresetTask } from './preset';
import { channelFaults, type Fault, targetFaults } from './presetFaults';

/** A province's own preset as a JSON file, in the words of the sheets. */
const text = z.string().check(z.trim(), z.minLength(1));
const count = z.number().check(z.gte(0));

const words = <Id extends string>(ids: readonly Id[], written: Readonly<Record<Id, string>>) =>
  z.enum(ids.map((id) => written[id]) as [string, ...string[]]);

const part = z.strictObject({
  noiDung: text,
  loai: z.optional(words(TARGET_KINDS, KIND_WORDS)),
  chiTieu: z.optional(count),
  dvt: z.optional(z.string()),
});

const task = z.extend(part, {
  nhom: z.optional(z.string()),
  chuTri: z.optional(z.string()),
  phoiHop: z.optional(z.string()),
  phan: z.optional(z.array(part)),
});

const channel = z.strictObject({
  ten: text,
  dvt: z.string(),
  nhom: z.optional(z.string()),
  cachTinh: z.optional(words(MEASURES, MEASURE_WORDS)),
  nhiemVu: z.optional(z.array(z.string())),
  laDong: z.optional(z.enum(['kèm theo', 'trong đó'])),
});

const band = z.strictObject({
  tu: count,
  gomCaMoc: z._default(z.boolean(), true),
  diem: z.union([count, z.enum(['tối đa', 'theo tỷ lệ'])]),
});

const FILE = z.strictObject({
  ma: text.check(z.regex(/^[a-z0-9-]+$/)),
  ten: text,
  cap: words(LEVELS, LEVEL_WORDS),
  nhiemVu: z.array(task).check(z.minLength(1)),
  hinhThuc: z.array(channel),
  thangDiem: z.optional(
    z.strictObject({ toiDa: count, cacBac: z.array(band).check(z.minLength(1)) }),
  ),
});

export type PresetReading =
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'mistakes'; readonly sentences: readonly string[] };

/** Every mistake of a file with its place in the file, or the preset. */
export function readPreset(json: string): PresetReading {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return { kind: 'mistakes', sentences: [presetMistake([], { code: 'notJson' })] };
  }
  const result = FILE.safeParse(content);
  if (!result.success) {
    const issues = result.error.issues.map((issue) => ({ path: issue.path.map(keyOf), issue }));
    return { kind: 'mistakes', sentences: issues.map(sentenceOf) };
  }
  const preset = presetOf(result.data);
  const faults = [
    ...result.data.nhiemVu.flatMap(taskFaults),
    ...under(['hinhThuc'], channelFaults(preset)),
  ];
  if (faults.length > 0) return { kind: 'mistakes', sentences: faults.map(sentenceOf) };
  return { kind: 'preset', preset };
}

function sentenceOf({ path, issue }: Fault): string {
  return presetMistake(path, issue);
}

function keyOf(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function taskFaults({ phan = [], ...own }: z.infer<typeof task>, index: number): Fault[] {
  const all = [own, ...phan].map(({ loai, ...typed }) =>
    targetFaults({ ...typed, kind: loai === undefined ? null : kindOf(loai) }),
  );
  return all.flatMap((faults, place) =>
    under(['nhiemVu', index, ...(place === 0 ? [] : ['phan', place - 1])], faults),
  );
}

function under(path: Fault['path'], faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function presetOf({ ma, ten, cap, nhiemVu, hinhThuc, thangDiem }: z.infer<typeof FILE>): Preset {
  return {
    id: ma,
    name: ten,
    level: idOf(LEVELS, LEVEL_WORDS, cap),
    tasks: nhiemVu.map(taskOf),
    channels: hinhThuc.map(channelOf),
    scale:
      thangDiem === undefined
        ? null
        : {
            most: thangDiem.toiDa,
            bands: thangDiem.cacBac.map(({ tu, gomCaMoc, diem }) => ({
              from: tu,
              includes: gomCaMoc,
              gives:
                typeof diem === 'number'
                  ? { kind: 'step', points: diem }
                  : { kind: diem === 'tối đa' ? 'full' : 'proportional' },
            })),
          },
  };
}

function taskOf({ nhom, chuTri, phoiHop, phan, ...own }: z.infer<typeof task>): PresetTask {
  return {
    ...partOf(own),
    ...(nhom === undefined ? {} : { group: nhom }),
    ...(chuTri === undefined ? {} : { lead: chuTri }),
    ...(phoiHop === undefined ? {} : { partner: phoiHop }),
    ...(phan === undefined ? {} : { parts: phan.map(partOf) }),
  };
}

function partOf({ noiDung, loai, chiTieu, dvt = '' }: z.infer<typeof part>): PresetTask {
  if (loai === undefined) return { content: noiDung };
  return { content: noiDung, target: targetOf(kindOf(loai), chiTieu, dvt) };
}

function kindOf(word: string): Target['kind'] {
  return idOf(TARGET_KINDS, KIND_WORDS, word);
}

function targetOf(kind: Target['kind'], asked: number | undefined, unit: string): Target {
  switch (kind) {
    case 'quantity':
      return { kind, atLeast: asked ?? null, unit };
    case 'ratio':
      return { kind, percent: asked ?? 100 };
    case 'weekly':
    case 'monthly':
    case 'quarterly':
      return { kind, times: asked ?? 1, unit, from: null };
    case 'qualitative':
    case 'regular':
    case 'deliverable':
      return { kind };
  }
}

function channelOf(given: z.infer<typeof channel>): PresetChannel {
  const { ten, dvt, nhom, cachTinh, nhiemVu, laDong } = given;
  return {
    channel: ten,
    unit: dvt,
    ...(nhom === undefined ? {} : { group: nhom }),
    ...(cachTinh === undefined ? {} : { measure: idOf(MEASURES, MEASURE_WORDS, cachTinh) }),
    ...(nhiemVu === undefined ? {} : { tasks: nhiemVu }),
    ...(laDong === undefined ? {} : { role: laDong === 'kèm theo' ? 'paired' : 'ofWhich' }),
  };
}

function idOf<Id extends string>(
  ids: readonly [Id, ...Id[]],
  written: Readonly<Record<Id, string>>,
  word: string,
): Id {
  return ids.find((id) => written[id] === word) ?? ids[0];
}
