import { asText } from '../arguments';
import { invalid, UnsupportedRequest } from '../errors';

/** "#rrggbb" in either case; Excel answers in capitals. It knows HTML names, too, which nobody here needs. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (/^[a-z]+$/i.test(text)) throw new UnsupportedRequest('color', text, 'give it as #RRGGBB');
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalid(`"${text}" is no colour`);
  return text.toUpperCase();
}
