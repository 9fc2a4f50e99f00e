import type { Choice } from '../app/createSheets';

/** Begins a file of its own: open in a window beside this one, or among the downloads. */
export type StartFile = (choice: Choice, fileName: string) => Promise<'opened' | 'saved'>;
