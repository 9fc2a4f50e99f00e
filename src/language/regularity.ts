import { clean } from './hygiene';
import { sentencesOf } from './sentence';

/** "chưa được đăng tải, cập nhật thường xuyên", "chưa thường xuyên, liên tục", "thiếu sự thường xuyên" */
const IRREGULAR =
  /(?<!\p{L})(?:chưa|không|thiếu)(?!\p{L})[^.;:\n]{0,60}?(?<!\p{L})(?:thường xuyên|liên tục|kịp thời|đều đặn|định kỳ)(?!\p{L})/iu;
const REGULAR = /(?<!\p{L})(?:thường xuyên|liên tục|đều đặn)(?!\p{L})/iu;

/** The sentences of a text that admit that something was not done regularly. */
export function irregularities(text: string): string[] {
  if (!IRREGULAR.test(text.normalize('NFC'))) return [];
  const clear = clean(text);
  return sentencesOf(clear)
    .map(({ start, end }) => clear.slice(start, end).trim())
    .filter((sentence) => IRREGULAR.test(sentence));
}

/** "đã thường xuyên đăng tải": the claim without a denial before it. */
export function claimsRegularity(text: string): boolean {
  const clear = clean(text);
  return REGULAR.test(clear) && !IRREGULAR.test(clear);
}
