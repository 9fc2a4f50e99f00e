import type { CellChange, Fix } from '../../src/domain/fix';
import { isAmount } from '../../src/domain/figures';
import { samePlace } from '../../src/domain/place';
import type { Count, Plan, Proof, Task } from '../../src/domain/plan';

/** What read/ would find after the cells were changed. */
export function applyFix(plan: Plan, { changes }: Fix): Plan {
  return changes.reduce(changed, plan);
}

function changed(plan: Plan, change: CellChange): Plan {
  const { at } = change;
  const here = (row: { readonly at: Task['at'] }) => samePlace(row.at, at);
  switch (at.table) {
    case 'tasks':
      return { ...plan, tasks: plan.tasks.map((task) => changedTask(task, change)) };
    case 'counts':
      return {
        ...plan,
        counts: plan.counts.map((row) => (here(row) ? changedCount(row, change) : row)),
      };
    case 'proofs':
      return {
        ...plan,
        proofs: plan.proofs.map((row): Proof =>
          here(row) ? { ...row, [at.field]: change.to } : row,
        ),
      };
    case 'narrative':
      return {
        ...plan,
        narrative: plan.narrative.map((row) =>
          here(row) ? { ...row, text: String(change.to) } : row,
        ),
      };
    case 'report':
      return { ...plan, report: { ...plan.report, [at.field]: change.to } };
    case 'totalLine':
      return plan;
  }
}

function changedTask(task: Task, change: CellChange): Task {
  const parts = task.parts.map((part) => changedTask(part, change));
  return samePlace(task.at, change.at)
    ? { ...task, parts, [change.at.field]: change.to }
    : { ...task, parts };
}

function changedCount(count: Count, { at, to }: CellChange): Count {
  if (at.field !== 'value') return { ...count, [at.field]: to };
  const entry = { value: Number(to), bound: 'exact' } as const;
  const { figures } = count;
  if (figures.split === 'whole') {
    const bound = isAmount(figures.value) ? figures.value.bound : 'exact';
    return { ...count, figures: { split: 'whole', value: { ...entry, bound } } };
  }
  const values = figures.values.map((value, part) => (part === at.part ? entry : value));
  return { ...count, figures: { ...figures, values } };
}
