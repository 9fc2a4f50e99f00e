import type { Browser } from 'playwright-core';

export function findChromium(
  env?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
): string | null;

/** The first of the programs that a folder of PATH holds. */
export function findOnPath(
  names: readonly string[],
  env?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
): string | null;

export function launchChromium(executablePath?: string | null): Promise<Browser>;
