import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'pictures' ? ['test/pictures/*.ts'] : ['test/**/*.test.{ts,tsx}'],
    env: { STRICT: mode === 'ci' || process.env.CI ? '1' : '' },
    globalSetup: ['test/support/needs.ts'],
    setupFiles: ['test/support/failOnConsole.ts', 'test/support/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}));
