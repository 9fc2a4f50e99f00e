/** Every word of the domain, once. Vietnamese forms are in text/words.ts. */
export const STATUSES = ['done', 'notDone', 'notEntered'] as const;
export type Status = (typeof STATUSES)[number];

/** The unit's own verdict on a task. */
export const MARKS = ['done', 'notDone'] as const;
export type Mark = (typeof MARKS)[number];

/** An error must be mended or explained before the report is final; a note may be left alone. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is written about a task, each in a cell of its own. */
export const TASK_FIELDS = ['number', 'content', 'result', 'mark', 'note'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];
