import type { Choice } from '../app/createSheets';

/**
 * Begins a file of its own: open in a window beside this one, here in place of this file, or among
 * the downloads; none where the user would rather keep this one open.
 */
export type StartFile = (
  choice: Choice,
  fileName: string,
) => Promise<'opened' | 'here' | 'saved' | 'none'>;
