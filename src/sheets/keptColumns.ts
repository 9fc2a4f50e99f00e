import type { Split } from '../domain/vocabulary';
import { countsTemplate } from './counts';
import type { CountColumn } from './countColumn';
import { PARTS } from './formulas/channel';
import type { Column } from './template';

type Parts = Exclude<Split, 'whole'>;

const KEPT = 'Số đã nhập trước đây';

/** The columns that hold a layout's figures, by their fields. */
export function figureFields(split: Split): readonly CountColumn[] {
  if (split === 'whole') return ['value'];
  const { count, typed } = PARTS[split];
  return Array.from({ length: count }, (_, index): CountColumn => `${typed}${index + 1}`);
}

/**
 * Columns of months or quarters in a sheet that is laid out more coarsely: what was typed there waits
 * in a closed group. Their headings are none that a table of figures is read by.
 */
export function keptColumns(split: Parts): Column<string>[] {
  const fields: readonly string[] = figureFields(split);
  return countsTemplate(split).columns.flatMap((column) => {
    if (!fields.includes(column.field)) return [];
    const { accepts: _, ...rest } = column;
    return [{ ...rest, field: keptField(column.field), heading: keptHeading(column.heading) }].map(
      (kept) => ({ ...kept, pixels: 90, group: KEPT }),
    );
  });
}

export function keptField(field: string): string {
  return `kept.${field}`;
}

function keptHeading(heading: string): string {
  return `Giữ lại ${heading}`;
}

/** Lũy kế kỳ trước has no use where figures stand by months, and is not lost there. */
export function keptBefore(): Column<string>[] {
  return countsTemplate('whole')
    .columns.filter(({ field }) => field === 'cumulativeBefore')
    .map((column) => ({ ...column, group: KEPT }));
}
