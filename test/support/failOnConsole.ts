import { afterEach, expect, vi } from 'vitest';

/** Nothing of ours speaks to the console, and nothing that we use complains there. */
const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

const said: string[] = [];
for (const method of METHODS) {
  vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
    said.push(`console.${method}: ${words.map(String).join(' ')}`);
  });
}

afterEach(() => {
  expect(said.splice(0)).toEqual([]);
});
