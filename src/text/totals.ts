import { countedTasks, printedNotDone, stillOpen, type Totals } from '../domain/totals';
import { writeCount, writeShare } from '../language/number';

/** The line under the printed table: "Tổng số: 08 nhiệm vụ; hoàn thành: 07 (87,5%); …". */
export function totalLine(totals: Totals): string {
  return line('Tổng số', totals);
}

/** The tasks that came up outside the plan, counted apart from it. */
export function outsideLine(totals: Totals): string {
  return line('Ngoài kế hoạch', totals);
}

function line(name: string, totals: Totals): string {
  const { tasks, byStatus } = totals;
  const counted = countedTasks(totals);
  const open = stillOpen(totals);
  const done =
    counted === tasks
      ? writeCount(byStatus.done)
      : `${writeCount(byStatus.done)}/${writeCount(counted)}`;
  const parts = [
    `${name}: ${writeCount(tasks)} nhiệm vụ`,
    `hoàn thành: ${done}${counted === 0 ? '' : ` (${writeShare(byStatus.done, counted)})`}`,
    `chưa hoàn thành: ${writeCount(printedNotDone(totals))}${open === 0 ? '' : ` (trong đó đang thực hiện, chưa đến hạn: ${writeCount(open)})`}`,
    ...(byStatus.notApplicable === 0
      ? []
      : [`không phát sinh: ${writeCount(byStatus.notApplicable)}`]),
  ];
  return parts.join('; ');
}
