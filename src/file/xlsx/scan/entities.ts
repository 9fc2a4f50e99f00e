import { damagedXml } from './xmlError';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** What XML's references stand for; others than the five would need a DOCTYPE, which is refused. */
export function unescapeXml(text: string): string {
  return text.includes('&') ? text.replace(/&([^;]*);?/g, referenceOf) : text;
}

function referenceOf(whole: string, name: string): string {
  if (!name.startsWith('#')) {
    const character = whole.endsWith(';') ? NAMED[name] : undefined;
    if (character === undefined) throw damagedXml(`the entity "${name.slice(0, 20)}"`);
    return character;
  }
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : NaN;
  if (!(code <= 0x10ffff)) throw damagedXml(`the character "${name.slice(0, 20)}"`);
  return String.fromCodePoint(code);
}

/** The other way round of `xstring`: _xHHHH_ is the character of that number. */
export function unescapeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

/** A text as a cell, a formula or an attribute of a name holds it. */
export function readXstring(raw: string): string {
  return unescapeXstring(unescapeXml(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw));
}
