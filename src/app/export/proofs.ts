import type { Plan, Proof } from '../../domain/plan';
import { type ExportColumns, type ExportTable, exportTable, isoDay } from './table';

interface ProofRow {
  readonly proof: Proof;
  readonly task: string | null;
}

/** A row for each task that a proof serves; a proof of no task has one row as well. */
export function proofTable(plan: Plan): ExportTable {
  const rows = plan.proofs.flatMap((proof): ProofRow[] =>
    (proof.tasks.length === 0 ? [null] : proof.tasks).map((task) => ({ proof, task })),
  );
  return exportTable(plan, COLUMNS, rows);
}

const COLUMNS: ExportColumns<ProofRow> = {
  sheet: ({ proof }) => proof.at.sheet,
  row: ({ proof }) => proof.at.row + 1,
  task: ({ task }) => task,
  name: ({ proof }) => proof.name,
  location: ({ proof }) => proof.location,
  day: ({ proof }) => isoDay(proof.day),
};
