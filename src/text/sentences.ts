import { amountOf } from '../domain/figures';
import type { Count, Plan, RowPlace } from '../domain/plan';
import { samePlace } from '../domain/place';
import { isYear } from '../domain/period';
import type { Totals } from '../domain/totals';
import { writeLongDay } from '../language/dayText';
import { writeAmount } from './figures';
import { totalLine } from './totals';

/** Paragraphs for the Word report, made of the figures of Số liệu and of nothing else. */
export function reportSentences({ report, counts }: Plan, totals: Totals): string[] {
  const { unit, period } = report;
  const lines = mainCounts(counts).flatMap((count) => countPhrase(count, counts, report.period));
  const when =
    period.window === null
      ? isYear(period)
        ? 'Trong năm'
        : 'Trong kỳ báo cáo'
      : `Từ ${writeLongDay(period.window.from)} đến ${writeLongDay(period.window.to)}`;
  const who = unit === '' ? 'đơn vị' : unit;
  return [
    ...(lines.length === 0
      ? []
      : [`${when}, ${who} đã tổ chức tuyên truyền cải cách hành chính với kết quả như sau:`]),
    ...lines.map((line) => `- ${line}.`),
    ...(totals.tasks === 0
      ? []
      : [`Kết quả thực hiện kế hoạch tuyên truyền: ${uncapital(totalLine(totals))}.`]),
  ];
}

/** What a task's figures say where its result was left empty. */
export function resultOfCounts(linked: readonly Count[], plan: Plan): string {
  const phrases = mainCounts(linked).flatMap((count) =>
    countPhrase(count, plan.counts, plan.report.period),
  );
  return phrases.length === 0 ? '' : `${phrases.join('; ')}.`;
}

/** The rows that stand for themselves; what belongs to them is said with them. */
function mainCounts(counts: readonly Count[]): Count[] {
  return counts.filter(({ role }) => role.kind === 'plain');
}

/** "Hội nghị, cuộc họp lồng ghép: kết quả được 38 cuộc với 950 lượt người tham dự" */
function countPhrase(count: Count, all: readonly Count[], period: Plan['report']['period']) {
  const amount = amountOf(count, period);
  if (amount === null || amount.value === 0) return [];
  const said = `${count.channel}: kết quả được ${writeAmount(amount)} ${count.unit}`;
  const paired = belongingTo(count.at, all, 'paired').flatMap((row) => {
    const people = amountOf(row, period);
    return people === null ? [] : [`${writeAmount(people)} ${row.unit}`];
  });
  const parts = belongingTo(count.at, all, 'ofWhich').flatMap((row) => {
    const part = amountOf(row, period);
    return part === null ? [] : [`${partName(row.channel)} ${writeAmount(part)}`];
  });
  const people = paired.length === 0 ? '' : ` với ${paired.join(', ')} tham dự`;
  const inside = parts.length === 0 ? '' : ` (trong đó ${parts.join(', ')})`;
  return [`${said}${people}${inside}`];
}

function belongingTo(at: RowPlace, all: readonly Count[], kind: 'paired' | 'ofWhich'): Count[] {
  return all.filter(({ role }) => role.kind === kind && samePlace(role.of, at));
}

/** "- Trong đó: cấp tỉnh" is "cấp tỉnh". */
function partName(channel: string): string {
  return uncapital(channel.replace(/^[\s+–-]*(?:trong đó)?[\s:]*/iu, ''));
}

/** Abbreviations stay as they are: "TTHC niêm yết", not "tTHC". */
function uncapital(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
