import type { Amount } from '../domain/amount';
import type { FamilySum } from '../domain/sums';
import { writeCount } from '../language/number';

/** "hơn 285", "khoảng 70", "02" */
export function writeAmount({ value, bound }: Amount): string {
  return `${BOUND_WORDS[bound]}${writeCount(value)}`;
}

const BOUND_WORDS: Readonly<Record<Amount['bound'], string>> = {
  exact: '',
  atLeast: 'hơn ',
  unsure: 'khoảng ',
};

/** "423 tin, bài (68 + 42 + 26 + 02 + 285, trong đó 285 là số gần đúng)" */
export function writeSum({ total, parts }: FamilySum, unit: string): string {
  const near = parts.filter(({ bound }) => bound !== 'exact').map(({ value }) => writeCount(value));
  if (parts.length < 2) return `${writeAmount(total)} ${unit}`;
  const terms = parts.map(({ value }) => writeCount(value)).join(' + ');
  const remark = near.length === 0 ? '' : `, trong đó ${near.join(', ')} là số gần đúng`;
  return `${writeCount(total.value)} ${unit} (${terms}${remark})`;
}
