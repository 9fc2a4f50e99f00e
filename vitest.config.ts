import { defineConfig } from 'vitest/config';

/** Commands that draw or measure something, by the mode they run in; tests are all the rest. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  pictures: ['test/pictures/*.ts'],
  screens: ['test/screens/screens.ts'],
  'screens-door': ['test/screens/door.ts'],
  'pictures-help': ['test/screens/helpPictures.ts'],
  'bench-pane': ['test/bench/pane/pane.ts', 'test/bench/pane/largeBook.ts'],
};

export default defineConfig(({ mode }) => ({
  test: {
    include: [...(COMMANDS[mode] ?? ['test/**/*.test.{ts,tsx}'])],
    env: { STRICT: mode === 'ci' || process.env.CI ? '1' : '' },
    globalSetup: ['test/support/needs.ts'],
    setupFiles: ['test/support/failOnConsole.ts', 'test/support/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}));
