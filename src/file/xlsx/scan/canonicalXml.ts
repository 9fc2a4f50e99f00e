import { escapeText } from '../text';
import { LIMITS } from '../zip/limits';
import { nameAt, tagEnd } from './elements';
import { damagedXml } from './xmlError';

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** The default namespace as we have written it. */
  readonly written: string;
  readonly name: string;
}

const XMLNS = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The careful path for odd XML: elements in the root's namespace lose their prefix, CDATA becomes
 * text, comments and instructions go. A DOCTYPE is refused, and with it every entity of its own.
 */
export function canonicalXml(xml: string): string {
  const pieces: string[] = [];
  const scopes: Scope[] = [{ prefixes: new Map(), written: '', name: '' }];
  let home: string | null = null;
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (scopes.length > 1) pieces.push(text);
    if (tag < 0) break;
    const special = specialAt(xml, tag);
    if (special !== null) {
      pieces.push(special.text);
      at = special.to;
      continue;
    }
    const end = tagEnd(xml, tag);
    at = end;
    const scope = scopes[scopes.length - 1];
    if (scope === undefined) throw damagedXml('an end tag without a start');
    if (xml[tag + 1] === '/') {
      pieces.push(`</${scope.name}>`);
      scopes.pop();
      continue;
    }
    const opened = open(xml, tag, end, scope, home);
    home ??= opened.namespace;
    pieces.push(opened.text);
    if (xml[end - 2] !== '/') scopes.push(opened.scope);
    if (scopes.length > LIMITS.depth) throw damagedXml('elements nested too deeply');
  }
  if (scopes.length > 1) throw damagedXml('cut off');
  return pieces.join('');
}

function specialAt(xml: string, at: number): { text: string; to: number } | null {
  const between = (start: string, end: string) => {
    const to = xml.indexOf(end, at + start.length);
    if (to < 0) throw damagedXml(`"${start}" without end`);
    return { inside: xml.slice(at + start.length, to), to: to + end.length };
  };
  if (xml.startsWith('<!--', at)) return { text: '', to: between('<!--', '-->').to };
  if (xml.startsWith('<?', at)) return { text: '', to: between('<?', '?>').to };
  if (xml.startsWith('<![CDATA[', at)) {
    const { inside, to } = between('<![CDATA[', ']]>');
    return { text: escapeText(inside), to };
  }
  if (xml.startsWith('<!', at)) throw damagedXml('a DOCTYPE');
  return null;
}

function open(xml: string, from: number, end: number, outer: Scope, home: string | null) {
  const full = nameAt(xml, from + 1);
  const empty = xml[end - 2] === '/';
  const attributes = xml.slice(from + 1 + full.length, end - (empty ? 2 : 1));
  const declared = Array.from(
    attributes.matchAll(XMLNS),
    ([, prefix = '', one, two = '']) => [prefix, one ?? two] as const,
  );
  const prefixes =
    declared.length === 0 ? outer.prefixes : new Map([...outer.prefixes, ...declared]);
  const [prefix, local] = full.includes(':')
    ? (full.split(':', 2) as [string, string])
    : ['', full];
  const namespace = prefixes.get(prefix) ?? '';
  const bare = prefix === '' || namespace === (home ?? namespace);
  const name = bare ? local : full;
  const written = bare ? namespace : outer.written;
  const others = attributes.replace(XMLNS, (whole, declaredPrefix: string | undefined) =>
    declaredPrefix === undefined || prefixes.get(declaredPrefix) === (home ?? namespace)
      ? ''
      : whole,
  );
  const xmlns = written === outer.written ? '' : ` xmlns="${written}"`;
  return {
    namespace,
    scope: { prefixes, written, name },
    text: `<${name}${xmlns}${others.trimEnd()}${empty ? '/' : ''}>`,
  };
}
