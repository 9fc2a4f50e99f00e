import type { LayoutChange } from '../../app/settings/layout/layoutChange';
import type { Obstacle } from '../../app/settings/layout/obstacles';
import { cellOnSheet } from '../../text/checkPage';
import { LAYOUT, OBSTACLES } from '../../text/layout';

const AT_MOST = 5;

/** What another layout will do, before it does. */
export function previewSentences({ sheet, to, template, effects }: LayoutChange): string[] {
  const { moved, restored, left, cumulative, tasks, looking } = effects;
  const figures = moved.reduce((sum, each) => sum + each.figures, 0);
  const hasKept = template.columns.some(({ field }) => field.startsWith('kept.'));
  const cells = looking.map((each) => cellOnSheet(each.sheet, each.cell));
  return [
    figures + restored === 0
      ? LAYOUT.noFigures
      : [...moved.map((each) => LAYOUT.moved(each.figures, each.heading)), LAYOUT.sameTotal].join(
          ' ',
        ),
    ...(restored === 0 ? [] : [LAYOUT.restored(restored, to)]),
    ...(sheet.split === 'whole' && figures > 0 ? [LAYOUT.divide(to)] : []),
    ...(left === 0 ? [] : [LAYOUT.left(left, to)]),
    ...(hasKept ? [LAYOUT.kept] : []),
    ...(cumulative === 0 ? [] : [LAYOUT.cumulative(cumulative)]),
    ...(tasks.length === 0 ? [] : [LAYOUT.tasks(tasks)]),
    ...(cells.length === 0 ? [] : [LAYOUT.looking(cells)]),
    LAYOUT.old,
  ];
}

/** Why it cannot be, cell by cell; of many the first ones. */
export function obstacleSentences(obstacles: readonly Obstacle[]): string[] {
  const sentences = obstacles.map(({ kind, sheet, cell, text }) =>
    OBSTACLES[kind](cellOnSheet(sheet, cell), text),
  );
  const more = sentences.length - AT_MOST;
  return more > 0 ? [...sentences.slice(0, AT_MOST), LAYOUT.moreObstacles(more)] : sentences;
}
