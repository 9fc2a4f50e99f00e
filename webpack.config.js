import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';

const root = import.meta.dirname;
const dist = resolve(root, 'dist');

/** Where manifest.xml says that the pages are; `--env url=https://…/` moves a build elsewhere. */
const DEVELOPMENT_URL = 'https://localhost:3001/';

const packageJson = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const version = new webpack.DefinePlugin({ VERSION: JSON.stringify(packageJson.version) });

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_FILES = [
  'office.js',
  ...['win32-16.01', 'winrt-16.00', 'web-16.00', 'mac-16.00', 'ios-16.00'].map(
    (platform) => `excel-${platform}.js`,
  ),
  ...['vi-vn', 'en-us'].map((language) => `${language}/office_strings.js`),
];

/**
 * Nothing but our own files may run or be asked for. Fluent UI adds its rules to an empty style
 * element: that is the one hash, of the empty text.
 */
function contentSecurityPolicy({ scripts, connect }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page without Excel asks for nothing, and runs from a folder, too: by the standard a file has
 * no 'self' there. Pages from a server never get at files, whatever is written here.
 */
const OWN = { scripts: ["'self'", 'file:'], connect: "'none'" };

/** Excel's own scripts come from Microsoft, or from us, and ask the server that they come from. */
const withOffice = (origins) => ({ scripts: ["'self'", ...origins], connect: "'self'" });

function page(name, chunks, policy, templateParameters = {}) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/entry/${name}.html`,
    chunks,
    scriptLoading: 'defer',
    minify: false,
    templateParameters: { csp: contentSecurityPolicy(policy), ...templateParameters },
  });
}

const common = (mode) => ({
  mode,
  context: root,
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, sourceMap: mode === 'development' },
        },
      },
    ],
  },
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** Office opens add-ins over https only; names of files are put behind the last slash. */
function folderUrl(text) {
  const { protocol, href } = new URL(text);
  if (protocol !== 'https:') throw new Error(`--env url: expected https, got ${text}`);
  return href.endsWith('/') ? href : `${href}/`;
}

function doors(env, mode) {
  const local = env.officejs === 'local';
  const officePackage = fileURLToPath(import.meta.resolve('@microsoft/office-js/package.json'));
  const officeUrl = local ? 'office/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`;
  const url = folderUrl(env.url ?? DEVELOPMENT_URL);
  return {
    ...common(mode),
    name: 'doors',
    entry: { taskpane: './src/entry/taskpane.tsx', browser: './src/entry/browser.tsx' },
    target: ['web', 'es2022'],
    output: {
      path: dist,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[contenthash:8].js',
      clean: { keep: 'cli.mjs' },
    },
    optimization: { splitChunks: { chunks: 'all' } },
    plugins: [
      version,
      page('taskpane', ['taskpane'], withOffice(local ? [] : [OFFICE_CDN]), { officeUrl }),
      page('index', ['browser'], OWN),
      page('help', [], OWN),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, url),
          },
          ...(local
            ? OFFICE_FILES.map((file) => ({
                from: resolve(dirname(officePackage), 'dist', file),
                to: `office/${file}`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
  };
}

function commandLine(mode) {
  return {
    ...common(mode),
    name: 'cli',
    entry: { cli: './src/entry/cli.ts' },
    target: 'node20',
    output: {
      path: dist,
      filename: '[name].mjs',
      module: true,
      chunkFormat: 'module',
    },
    experiments: { outputModule: true },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), version],
  };
}

const hasDesktop =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** Where no certificate can be installed, the server's own must do; Excel on the web asks about it. */
async function certificate() {
  return getHttpsServerOptions().catch(() => ({}));
}

async function devServer(env) {
  const secure = env.https === true;
  return {
    host: 'localhost',
    port: secure ? 3001 : 3000,
    server: secure ? { type: 'https', options: await certificate() } : 'http',
    open: hasDesktop && !secure,
    hot: false,
    liveReload: true,
    client: { overlay: false, logging: 'none' },
    static: false,
  };
}

/** @param {Record<string, string | boolean>} env */
export default async function configure(env = {}, { mode = 'production' } = {}) {
  const serving = env.WEBPACK_SERVE === true;
  const web = doors(env, mode);
  return serving ? { ...web, devServer: await devServer(env) } : [web, commandLine(mode)];
}
