import fc from 'fast-check';

/** How the same XML may be written another way; a number per tag chooses anew at every place. */
export type Choice = readonly number[];

export const CHOICE: fc.Arbitrary<Choice> = fc.array(fc.nat(1000), { minLength: 7, maxLength: 40 });

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TAG = /<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/**
 * The same elements, attributes and texts: attributes in another order and other quotes, blanks in
 * tags, empty elements written out, comments and instructions where no text stands.
 */
export function respell(xml: string, choice: Choice): string {
  let place = 0;
  const next = (below: number) => (choice[place++ % choice.length] ?? 0) % below;
  return xml.replace(
    TAG,
    (_, name: string, inside: string, empty: string, at: number, all: string) => {
      const attributes = Array.from(inside.matchAll(ATTRIBUTE), ([, key = '', one, two = '']) => {
        const value = one ?? two;
        const quote = value.includes('"') ? "'" : value.includes("'") || next(2) === 0 ? '"' : "'";
        return `${next(3) === 0 ? '\n ' : ' '}${key}${next(4) === 0 ? ' = ' : '='}${quote}${value}${quote}`;
      });
      const rotated = next(2) === 0 ? attributes : attributes.toReversed();
      const tag = `<${name}${rotated.join('')}${next(3) === 0 ? ' ' : ''}`;
      const written = empty === '' ? `${tag}>` : next(2) === 0 ? `${tag}/>` : `${tag}></${name}>`;
      const isBetweenTags = all[at - 1] === '>' && !/(^|:)(t|f|v)$/.test(name);
      const between = isBetweenTags && next(30) === 0 ? BETWEEN[next(BETWEEN.length)] : '';
      return `${between}${written}`;
    },
  );
}

const BETWEEN = ['<!-- <row r="1"> -->', '<?x <c?>', '<!---->'];
