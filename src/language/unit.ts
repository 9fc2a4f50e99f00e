import { clean } from './hygiene';
import { NOT_UNITS, UNIT_FORMS, type UnitFamily } from './units';
import { type Word, wordsOf } from './words';

export interface Unit {
  /** In one spelling: "tin bài", "Tin/bài" and "tin, bài" are all "tin, bài". */
  readonly name: string;
  readonly family: UnitFamily;
}

export interface UnitAt extends Unit {
  /** The index of the first word behind it. */
  readonly next: number;
}

interface Form {
  /** Null for words that only begin like a unit. */
  readonly unit: Unit | null;
  readonly keys: readonly string[];
}

const FORMS = formsByFirstKey();

/** A unit as it fills a cell: "Tin, bài", "lượt người". */
export function readUnit(text: string): Unit | null {
  const clear = clean(text);
  const words = wordsOf(clear);
  const found = unitAt(clear, words, 0);
  return found?.next === words.length ? { name: found.name, family: found.family } : null;
}

/**
 * The unit that begins with a word of a clean text. News come as lists, "tin, bài, video clip",
 * "tin/bài", "tin bài", and such a list is one unit.
 */
export function unitAt(text: string, words: readonly Word[], index: number): UnitAt | null {
  const first = formAt(text, words, index);
  if (first?.family !== 'news') return first;
  const names = [first.name];
  let next = first.next;
  for (;;) {
    const before = words[next - 1];
    const joined = words[next]?.key === 'và' ? next + 1 : next;
    const another = formAt(text, words, joined);
    if (another?.family !== 'news' || names.includes(another.name)) break;
    if (!/^ ?[,/;&+-]? ?(và )?\n?$/.test(text.slice(before?.end, words[joined]?.start))) break;
    names.push(another.name);
    next = another.next;
  }
  return { name: names.join(', '), family: 'news', next };
}

function formAt(text: string, words: readonly Word[], index: number): UnitAt | null {
  for (const { keys, unit } of FORMS.get(words[index]?.key ?? '') ?? []) {
    const next = index + keys.length;
    if (!keys.every((key, offset) => words[index + offset]?.key === key)) continue;
    const stretch = text.slice(words[index]?.start, words[next - 1]?.end);
    if (/[^\p{L}\p{M}\p{N}\s,]/u.test(stretch)) continue;
    return unit === null ? null : { ...unit, next };
  }
  return null;
}

/** The longest forms first. */
function formsByFirstKey(): ReadonlyMap<string, readonly Form[]> {
  const units = Object.entries(UNIT_FORMS).flatMap(([family, names]) =>
    names.map((name): Unit => ({ name, family: family as UnitFamily })),
  );
  const forms = [
    ...units.map((unit): Form => ({ unit, keys: keysOf(unit.name) })),
    ...NOT_UNITS.map((name): Form => ({ unit: null, keys: keysOf(name) })),
  ];
  const map = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.keys[0] ?? '';
    map.set(
      first,
      [...(map.get(first) ?? []), form].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return map;
}

function keysOf(name: string): string[] {
  return wordsOf(name).map(({ key }) => key);
}
