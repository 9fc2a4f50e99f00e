import { inCount } from '../place';
import { byRow } from './byRow';
import { defineCheck } from './check';

/** A target in lớp cannot be reached in tin, bài, so these figures count for nothing. */
export const unitAgainstTask = defineCheck({
  id: 'unitAgainstTask',
  rule: 'C36',
  severity: 'warning',
  run: ({ tasks, linked, texts }) =>
    tasks.flatMap((task) => {
      const wanted = 'unit' in task.target ? texts.unit(task.target.unit) : null;
      if (wanted === null) return [];
      const counts = byRow(linked.countsOf(task)).filter(
        ({ unit, role }) => role.kind === 'plain' && texts.unit(unit) !== null,
      );
      const [first] = counts;
      if (first === undefined) return [];
      if (counts.some(({ unit }) => texts.unit(unit)?.family === wanted.family)) return [];
      const details = { number: task.number, unit: first.unit, wanted: wanted.name };
      return [{ at: inCount(first.at, 'unit'), details }];
    }),
});
