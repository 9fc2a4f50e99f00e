import { contentWords } from '../../language/contentWords';
import { clean } from '../../language/hygiene';

/** A name is taken for another when so much of both is the same. */
const LIKENESS = 0.75;

/** A word in more names than this tells too little to look them all through. */
const MOST_CANDIDATES = 20;

interface Name {
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/** For each name, whether the others hold one that means the same; each of them serves once. */
export function unmatched(
  names: readonly string[],
  others: readonly string[],
): { readonly names: readonly number[]; readonly others: readonly number[] } {
  const open = new Map(others.map((text, index) => [index, nameOf(text, index)]));
  const left: Name[] = [];
  const exact = indexed([...open.values()].reverse(), ({ words }) => [[...words].join(' ')]);
  for (const name of names.map(nameOf)) {
    const same = exact.get([...name.words].join(' '))?.pop();
    if (same === undefined) left.push(name);
    else open.delete(same.index);
  }
  const byWord = indexed([...open.values()], ({ words }) => [...words]);
  const lost = left.filter((name) => {
    const like = mostLike(name, byWord, open);
    if (like !== null) open.delete(like.index);
    return like === null;
  });
  return { names: lost.map(({ index }) => index), others: [...open.keys()] };
}

function nameOf(text: string, index: number): Name {
  return { index, words: new Set(contentWords(clean(text))) };
}

function indexed(
  names: readonly Name[],
  keysOf: (name: Name) => readonly string[],
): ReadonlyMap<string, Name[]> {
  const map = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const known = map.get(key);
      if (known === undefined) map.set(key, [name]);
      else known.push(name);
    }
  }
  return map;
}

function mostLike(
  name: Name,
  byWord: ReadonlyMap<string, readonly Name[]>,
  open: ReadonlyMap<number, Name>,
): Name | null {
  const candidates = new Set(
    [...name.words]
      .map((word) => byWord.get(word) ?? [])
      .filter(({ length }) => length > 0 && length <= MOST_CANDIDATES)
      .flat()
      .filter(({ index }) => open.has(index)),
  );
  let best: Name | null = null;
  let most = LIKENESS;
  for (const candidate of candidates) {
    const likeness = likenessOf(name.words, candidate.words);
    if (likeness < most || (likeness === most && best !== null)) continue;
    best = candidate;
    most = likeness;
  }
  return best;
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}
