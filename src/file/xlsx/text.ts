/** Texts as an .xlsx file holds them: first the file format's own escapes, then XML's. */

/** What XML 1.0 cannot hold, and the carriage return, which XML parsers turn into a line feed. */
const UNSAFE = '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff\\p{Cs}]';

/** A text that looks like an escape gets its underscore escaped. */
const TO_ESCAPE = new RegExp(`${UNSAFE}|_(?=x[0-9A-Fa-f]{4}(?:_|${UNSAFE}))`, 'gu');

/** The type ST_Xstring: a character that XML cannot hold is written as _xHHHH_. */
export function xstring(text: string): string {
  return text.replace(TO_ESCAPE, codeOf);
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** Without the references, XML parsers would give blanks for line breaks and tabs. */
export function escapeAttribute(text: string): string {
  return text.replace(
    /[&<>"\t\n\r]/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );
}
