import { matchingKey } from './key';
import { wordsOf } from './words';

/** Words that may be left out of the name of a task without making it another task. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    ...['và', 'các', 'của', 'về', 'việc', 'cho', 'với', 'đối', 'những', 'thì', 'là', 'được', 'để'],
    ...['công', 'tác', 'thực', 'hiện', 'tiếp', 'tục', 'tổ', 'chức', 'triển', 'khai', 'tăng'],
    ...['cường', 'đẩy', 'mạnh', 'năm', 'nội', 'dung'],
  ].map(matchingKey),
);

const YEAR = /^(?:19|20)\d\d$/;

/** Of a clean text, each word that carries the meaning of a task's name, once, in an order of their own. */
export function contentWords(text: string): string[] {
  const keys = wordsOf(text).map(({ key }) => key);
  return [...new Set(keys)].filter((key) => !FILLERS.has(key) && !YEAR.test(key)).sort();
}
