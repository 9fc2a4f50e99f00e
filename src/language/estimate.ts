import { matchingKey } from './key';

const WORDS = ['gần đúng', 'ước', 'ước tính', 'khoảng', 'hơn', 'trên', 'xấp xỉ', 'chưa chính xác'];
const SAYS_SO = new RegExp(`(?<!\\p{L})(?:${WORDS.map(matchingKey).join('|')})(?!\\p{L})`, 'u');

/** A note that owns up to an estimate: "số gần đúng", "ước tính theo báo cáo của các thôn". */
export function saysEstimate(text: string): boolean {
  return SAYS_SO.test(matchingKey(text));
}
