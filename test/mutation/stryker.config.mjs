import { fileURLToPath } from 'node:url';

/**
 * From the root: `npm install --prefix test/mutation`, then `npm start --prefix test/mutation`; one
 * folder: `npm start --prefix test/mutation -- -m "src/domain/targets/*.ts"`. Ten minutes on two idle
 * cores. The page to read is .cache/mutation/report.html; a second run looks at what changed only.
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'one-process',
  plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  ignorePatterns: ['.cache', 'assets', 'dist'],
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  warnings: { slow: false },
};
