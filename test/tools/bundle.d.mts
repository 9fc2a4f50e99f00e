/** Writes the module `entry` (a path from the repository's root) and all it imports to `output`. */
export function bundle(entry: string, output: string, target?: 'node20' | 'web'): Promise<string>;
