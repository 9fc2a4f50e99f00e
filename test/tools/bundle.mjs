// Our TypeScript as one module that a plain Node or a page can run: for measurements in processes of
// their own, and for tests inside a browser.
import { basename, dirname, resolve } from 'node:path';
import webpack from 'webpack';

const root = resolve(import.meta.dirname, '../..');

/** Writes the module `entry` (a path from the repository's root) and all it imports to `output`. */
export async function bundle(entry, output, target = 'node20') {
  const compiler = webpack({
    mode: 'production',
    target,
    context: root,
    entry: resolve(root, entry),
    output: {
      path: dirname(output),
      filename: basename(output),
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    experiments: { outputModule: true },
    resolve: { extensions: ['.ts', '.js', '.mjs'] },
    resolveLoader: { modules: [resolve(root, 'node_modules')] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    optimization: { minimize: false },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return output;
}
