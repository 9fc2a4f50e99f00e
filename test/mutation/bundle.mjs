import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const MARK = '\0file:';

/** The tests of the domain, without the one that measures time. */
function testFiles(root) {
  const domain = readdirSync(resolve(root, 'test/domain'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/domain/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('/growth.test.ts'));
  return [...domain.sort(), 'test/rules.test.ts'];
}

/** All test files and what they import as one script, which calls `mark` with each file's name. */
export async function bundleTests(root) {
  const { rolldown } = await packageOf(root, 'rolldown', 'vitest', 'vite');
  const bundle = await rolldown({
    input: `${MARK}all`,
    external: [/^node:/, 'vitest', 'fast-check', 'typescript'],
    platform: 'node',
    treeshake: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'test-files',
        resolveId: (id) => (id.startsWith(MARK) ? id : null),
        load(id) {
          if (id === `${MARK}all`) {
            return testFiles(root)
              .map((file) => `import '${MARK}${file}'; import '${resolve(root, file)}';`)
              .join('\n');
          }
          return id.startsWith(MARK) ? `mark(${JSON.stringify(id.slice(MARK.length))});` : null;
        },
        transform: (code, id) =>
          code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs' });
  return new vm.Script(`(function (require, exports, module, mark) {${output[0].code}\n})`);
}

/** vitest's own `expect`, outside vitest. */
export async function expectOf(root) {
  const chai = await packageOf(root, 'chai', 'vitest', '@vitest/expect');
  const jest = await packageOf(root, '@vitest/expect', 'vitest');
  chai.use(jest.JestExtend);
  chai.use(jest.JestChaiExpect);
  chai.use(jest.JestAsymmetricMatchers);
  return chai.expect;
}

/** A package as another one sees it. */
async function packageOf(root, name, ...path) {
  const from = path.reduce(
    (require, each) => createRequire(require.resolve(`${each}/package.json`)),
    createRequire(resolve(root, 'package.json')),
  );
  return import(pathToFileURL(from.resolve(name)).href);
}
