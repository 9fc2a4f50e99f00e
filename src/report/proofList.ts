import type { Plan, Task } from '../domain/plan';
import type { TaskStatus } from '../domain/status';
import { findLinks, pageKey, parseLink } from '../language/link';
import { taskKey } from '../domain/linked';
import type { Day } from '../language/day';

/** Tài liệu kiểm chứng as printed: what stands in the sheet, and the links of results and notes. */
export interface ListedProof {
  readonly number: number;
  /** The numbers of the tasks that it proves. */
  readonly tasks: readonly string[];
  readonly name: string;
  readonly day: Day | null;
  /** A link, or where it is kept. */
  readonly location: string;
}

export interface ProofList {
  readonly proofs: readonly ListedProof[];
  /** The number of the link's entry; null where it is not listed. */
  readonly numberOf: (link: string) => number | null;
  /** Entries that the sheet names for a task. */
  readonly ofTask: (task: Task) => readonly number[];
}

/** Links stay where they were typed. */
export const NO_PROOFS: ProofList = { proofs: [], numberOf: () => null, ofTask: () => [] };

interface Found {
  readonly task: string | null;
  readonly name: string;
  readonly day: Day | null;
  readonly location: string;
}

/** In the order of the tasks; what proves several of them is listed once. */
export function proofList(statuses: readonly TaskStatus[], { proofs }: Plan): ProofList {
  const tasks = withParts(statuses);
  const rows = proofs.map((proof) => ({ ...proof, keys: proof.tasks.map(taskKey) }));
  const ofTasks = tasks.flatMap((task): Found[] => [
    ...rows
      .filter(({ keys }) => keys.includes(taskKey(task.number)))
      .map(({ name, day, location }) => ({ task: task.number, name, day, location })),
    ...[task.result, task.note]
      .flatMap(findLinks)
      .map((location) => ({ task: task.number, name: '', day: null, location })),
  ]);
  const known = new Set(tasks.map(({ number }) => taskKey(number)));
  const ofNone = rows
    .filter(({ keys }) => !keys.some((key) => known.has(key)))
    .map(({ name, day, location }) => ({ task: null, name, day, location }));
  return listOf([...ofTasks, ...ofNone]);
}

function listOf(found: readonly Found[]): ProofList {
  const listed = new Map<string, { tasks: string[] } & Omit<Found, 'task'>>();
  for (const { task, ...proof } of found) {
    const key = keyOf(proof);
    const entry = listed.get(key) ?? { tasks: [], ...proof };
    if (task !== null && !entry.tasks.includes(task)) entry.tasks.push(task);
    // A row of the sheet says more than a bare link.
    listed.set(key, entry.name === '' ? { ...proof, tasks: entry.tasks } : entry);
  }
  const proofs = Array.from(listed.values(), (entry, index) => ({ number: index + 1, ...entry }));
  const numbers = new Map(Array.from(listed.keys(), (key, index) => [key, index + 1]));
  return {
    proofs,
    numberOf: (link) => numbers.get(keyOf({ name: '', day: null, location: link })) ?? null,
    ofTask: ({ number }) =>
      proofs.filter(({ tasks }) => tasks.includes(number)).map((proof) => proof.number),
  };
}

/** One page is one proof, with http or https; what has no link is told apart by all it says. */
function keyOf({ name, day, location }: Omit<Found, 'task'>): string {
  const link = parseLink(location);
  return link === null ? JSON.stringify([name, day, location]) : pageKey(link);
}

function withParts(statuses: readonly TaskStatus[]): Task[] {
  return statuses.flatMap(({ task, parts }) => [task, ...withParts(parts)]);
}
