import { matchingKey } from './key';

const CAUSES = ['do', 'vì', 'nguyên nhân', 'lý do', 'bởi', 'chờ', 'vướng', 'khó khăn'];
const SAYS_WHY = new RegExp(`(?<!\\p{L})(?:${CAUSES.map(matchingKey).join('|')})(?!\\p{L})`, 'u');

/** "Chưa thực hiện do chưa được bố trí kinh phí" */
export function saysWhy(text: string): boolean {
  return SAYS_WHY.test(matchingKey(text));
}
