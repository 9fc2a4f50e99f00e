import type { Amount } from '../../src/domain/amount';
import { isAmount } from '../../src/domain/figures';
import type { Count, Entry, Target, Task } from '../../src/domain/plan';
import { writeDay } from '../../src/language/dayText';
import type { Reading } from '../../src/read/plan';
import { cellName } from '../../src/workbook/address';
import { locate } from '../../src/read/plan';

/** What was read, as a few lines that can be compared with the workbook by eye. */
export function drawReading(reading: Reading): string {
  const { plan, understood, unread, notes, others } = reading;
  const { report, totalLine } = plan;
  const { from, to } = report.period.window ?? {};
  const window = from === undefined || to === undefined ? '' : `${writeDay(from)}–${writeDay(to)}`;
  const facts = [report.level, report.unit, report.period.kind, report.year, window]
    .concat(report.planDocument, report.document, report.day === null ? '' : writeDay(report.day))
    .filter((fact) => fact !== null && fact !== '');
  const columns = understood.columns.map(({ field }) => field).join(' ');
  return [
    `sheet ${reading.table.sheet.name}: ${columns}`,
    `report ${facts.join(' | ')}${report.attached === null ? '' : report.attached ? ' | attached' : ' | not attached'}`,
    ...groupsOf(plan.tasks).flatMap(({ group, tasks }) => [
      ...(group === '' ? [] : [`# ${group}`]),
      ...tasks.flatMap((task) => taskLines(task, '')),
    ]),
    ...plan.counts.map((count) => countLine(count, plan.counts)),
    ...plan.proofs.map(
      ({ tasks, name, location, day }) =>
        `proof ${tasks.join(';')} | ${name} | ${short(location)} | ${day === null ? '' : writeDay(day)}`,
    ),
    ...plan.narrative.map(({ text }) => `says ${text}`),
    ...(plan.promised ?? []).map(({ content }) => `promised ${short(content)}`),
    ...(totalLine === null
      ? []
      : [
          `total ${[totalLine.tasks, totalLine.done, totalLine.notDone, totalLine.notApplicable].map((n) => n ?? '?').join(' ')}`,
        ]),
    ...understood.unknownColumns.map(({ heading }) => `unknown column ${heading}`),
    ...unread.map(
      ({ at, text }) => `unread ${cellName(locate(reading, at))} ${at.field}: ${short(text)}`,
    ),
    ...notes.map(({ at, text }) => `note ${at.row + 1}: ${short(text)}`),
    ...understood.added.map(({ row }) => `added ${row + 1}`),
    ...understood.hiddenRows.map(({ row }) => `hidden row ${row + 1}`),
    ...understood.uncalculated.map(({ cell }) => `uncalculated ${cell}`),
    ...others.map(
      ({ sheet, headingRow, because }) => `other ${sheet}!${headingRow + 1} ${because}`,
    ),
    `${understood.tasks} tasks, ${understood.groups} groups, ${understood.parts} parts, ${understood.outside} outside`,
  ].join('\n');
}

interface Group {
  readonly group: string;
  readonly tasks: Task[];
}

function groupsOf(tasks: readonly Task[]): Group[] {
  const groups: Group[] = [];
  for (const task of tasks) {
    const last = groups.at(-1);
    if (last?.group === task.group) last.tasks.push(task);
    else groups.push({ group: task.group, tasks: [task] });
  }
  return groups;
}

function taskLines(task: Task, indent: string): string[] {
  const { number, mark, content, result, note, lead, partner, reason, explanation } = task;
  const facts = [
    ...[result, note].map(short),
    task.target.kind === 'qualitative' ? '' : targetText(task.target),
    task.achieved === null ? '' : `achieved ${amountText(task.achieved)}`,
    task.whole === null ? '' : `of ${task.whole}`,
    task.deadline === null ? '' : `due ${writeDay(task.deadline)}`,
    lead === '' ? '' : `by ${lead}`,
    partner === '' ? '' : `with ${partner}`,
    reason === '' ? '' : `because ${reason}`,
    explanation === '' ? '' : `explained ${explanation}`,
    ...task.unreadable.map(
      ({ field, entry }) => `${field} unreadable: ${entry.text} (${entry.problem})`,
    ),
  ].filter((fact) => fact !== '');
  const head = `${indent}${number} [${mark ?? ''}] ${short(content)}${task.outside ? ' (outside)' : ''}`;
  return [
    [head, ...facts].join(' | '),
    ...task.parts.flatMap((part) => taskLines(part, `${indent}  `)),
  ];
}

function targetText({ kind, ...facts }: Target): string {
  const values = Object.values(facts).filter((fact) => fact !== null && fact !== '');
  return [kind, ...values].join(' ');
}

function amountText({ value, bound }: Amount): string {
  return bound === 'exact' ? String(value) : `${bound} ${value}`;
}

function countLine(count: Count, counts: readonly Count[]): string {
  const { number, channel, unit, figures, tasks, role, group, measure } = count;
  const values = figures.split === 'whole' ? [figures.value] : figures.values;
  const of = role.kind === 'plain' ? null : counts.find(({ at }) => at.row === role.of.row);
  return [
    `count ${group === '' ? '' : `(${group}) `}${number} ${channel}`,
    `${values.map(entryText).join(' ')} ${unit}`,
    tasks.length === 0 ? '' : `for ${tasks.join(';')}`,
    measure === 'stock' ? 'stock' : '',
    of === null ? '' : `${role.kind} of ${of?.channel ?? '?'}`,
    count.cumulative === null ? '' : `since ${count.cumulative}`,
    count.note,
  ]
    .filter((fact) => fact !== '')
    .join(' | ');
}

function entryText(entry: Entry): string {
  if (entry === null) return '·';
  if (!isAmount(entry)) return `${entry.text}(${entry.problem})`;
  return `${amountText(entry)}${entry.asText === true ? "'" : ''}`;
}

function short(text: string): string {
  const line = text.normalize('NFC').replaceAll('ƣ', 'ư').replace(/\n/g, ' ⏎ ');
  return line.length > 48 ? `${line.slice(0, 45)}…` : line;
}
