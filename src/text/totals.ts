import { printedNotDone, type Totals } from '../domain/totals';
import { writeCount, writeShare } from '../language/number';

/** The line under the printed table: "Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); …". */
export function totalLine(totals: Totals): string {
  const { tasks, byStatus } = totals;
  const share = tasks === 0 ? '' : ` (${writeShare(byStatus.done, tasks)})`;
  return (
    `Tổng số: ${writeCount(tasks)} nhiệm vụ; hoàn thành: ${writeCount(byStatus.done)}${share}; ` +
    `chưa hoàn thành: ${writeCount(printedNotDone(totals))}`
  );
}
