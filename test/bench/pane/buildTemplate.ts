import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../../..');

/** Builds the stand-in as the template is built: polyfills, libraries and pane in a script each. */
export async function buildTemplate(folder: string): Promise<readonly string[]> {
  if (!existsSync(join(HERE, 'node_modules'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
  }
  const compiler = webpack({
    mode: 'production',
    context: ROOT,
    target: ['web', 'es2022'],
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      react: ['react', 'react-dom'],
      taskpane: {
        import: join(HERE, 'template/index.tsx'),
        dependOn: 'react',
      },
    },
    output: { path: folder, filename: '[name].js' },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      modules: [join(HERE, 'node_modules'), join(ROOT, 'node_modules')],
    },
    resolveLoader: { modules: [join(ROOT, 'node_modules')] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: { hints: false },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  const scripts = ['polyfill.js', 'react.js', 'taskpane.js'];
  const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  const tags = [office, ...scripts].map((src) => `<script defer src="${src}"></script>`);
  writeFileSync(
    join(folder, 'taskpane.html'),
    `<!doctype html><meta charset="utf-8">${tags.join('')}<div id="container"></div>`,
  );
  return scripts.map((script) => join(folder, script));
}
