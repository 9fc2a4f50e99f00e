// npm run tools: what the tests need from outside npm, installed where apt-get may, else named.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findOnPath } from './chromium.mjs';

const BROWSER = 'a Chrome, Edge or Chromium';
const ON_UBUNTU =
  'Ubuntu has Chromium only as a snap: install google-chrome-stable or microsoft-edge-stable from its maker.';
const BY_HAND = {
  win32: [
    'winget install Google.Chrome    (not needed where Microsoft Edge is)',
    'winget install TheDocumentFoundation.LibreOffice    (brings the fonts)',
    'winget install oschwartz10612.Poppler',
    'winget install Python.Python.3.13, then: py -m pip install openpyxl',
    'xmllint: the tests do without it',
  ],
  darwin: [
    'brew install --cask google-chrome libreoffice    (brings the fonts)',
    'brew install poppler python libxml2',
    'python3 -m pip install --user --break-system-packages openpyxl',
  ],
};

const PYTHONS = ['python3', '/usr/bin/python3', 'python', 'py'];
const hasDpkg = findOnPath(['dpkg-query']) !== null;

/** Where systems name a package differently, the first name that this one knows is taken. */
const TOOLS = [
  { what: BROWSER, packages: ['chromium'], present: () => findChromium() !== null },
  { what: 'LibreOffice Calc', packages: ['libreoffice-calc'], present: hasCalc },
  {
    what: 'pdftotext and pdftoppm (Poppler)',
    packages: ['poppler-utils'],
    present: () => findOnPath(['pdftotext']) !== null && findOnPath(['pdftoppm']) !== null,
  },
  {
    what: 'Liberation fonts 2 (version 1 lacks Vietnamese letters)',
    packages: ['fonts-liberation2', 'fonts-liberation'],
    present: hasFonts,
  },
  { what: 'xmllint', packages: ['libxml2-utils'], present: () => findOnPath(['xmllint']) !== null },
  {
    what: 'Python 3 with openpyxl',
    packages: ['python3-openpyxl'],
    // Another Python may stand before the system's on PATH, and apt-get serves only the latter.
    present: () => PYTHONS.some((python) => succeeds(python, '-c', 'import openpyxl')),
  },
];

const missing = TOOLS.filter(({ present }) => !present());
for (const tool of TOOLS)
  console.log(`${missing.includes(tool) ? 'missing' : 'found  '}  ${tool.what}`);
if (missing.length === 0) console.log('Everything that the tests need is here.');
else if (process.getuid?.() === 0 && findOnPath(['apt-get']) !== null) install();
else explain();

function install() {
  if (!update() && !update()) fail('apt-get update failed twice; is the network there?');
  const choices = missing.map((tool) => ({ ...tool, name: tool.packages.find(isInstallable) }));
  for (const { what, packages } of choices.filter(({ name }) => name === undefined)) {
    console.log(`Not installed: ${what}; there is no package ${packages.join(' or ')} here.`);
    if (what === BROWSER) console.log(ON_UBUNTU);
  }
  const chosen = choices.filter(({ name }) => name !== undefined);
  const names = chosen.map(({ name }) => name);
  if (names.length === 0) return;
  if (!apt('install', '-y', '--no-install-recommends', ...names)) {
    fail(`apt-get could not install ${names.join(' ')}`);
  }
  const absent = chosen.filter(({ present }) => !present()).map(({ what }) => what);
  if (absent.length > 0) fail(`installed, but still not found: ${absent.join(', ')}`);
  console.log(`Installed: ${names.join(' ')}`);
}

function explain() {
  const names = missing.map(({ packages }) => packages[0]).join(' ');
  const lines = BY_HAND[process.platform] ?? [
    `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    ON_UBUNTU,
  ];
  console.log('Nothing was installed. What is missing can be installed with:');
  for (const line of lines) console.log(`  ${line}`);
  console.log('A browser in another place: set CHROME_PATH to its program.');
}

function hasCalc() {
  const places = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    `${process.env.ProgramFiles}\\LibreOffice\\program\\soffice.exe`,
  ];
  const hasOffice = findOnPath(['soffice', 'libreoffice']) !== null || places.some(existsSync);
  // On Debian soffice may be there with Writer alone.
  const withoutCalc =
    hasDpkg && installedVersion('libreoffice-core') !== '' && !installedVersion('libreoffice-calc');
  return hasOffice && !withoutCalc;
}

function hasFonts() {
  if (process.platform !== 'linux') return hasCalc();
  if (!hasDpkg) return succeeds('fc-list', '--quiet', 'Liberation Serif');
  const isSecond = /^(\d+:)?2\./.test(installedVersion('fonts-liberation'));
  return isSecond || installedVersion('fonts-liberation2') !== '';
}

function installedVersion(name) {
  const format = '--showformat=${db:Status-Status} ${Version}';
  const [status, version] = run('dpkg-query', ['--show', format, name]).stdout.split(' ');
  return status === 'installed' ? version : '';
}

function isInstallable(name) {
  const { status, stdout } = run('apt-cache', ['show', '--no-all-versions', name]);
  return status === 0 && !/^Description.*\bsnap\b/m.test(stdout);
}

/** Without this setting apt-get update succeeds although an index could not be fetched. */
function update() {
  return apt('update', '-o', 'APT::Update::Error-Mode=any');
}

function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

function succeeds(program, ...args) {
  return run(program, args).status === 0;
}

function run(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, stdout: stdout ?? '' };
}

function fail(message) {
  console.error(`npm run tools: ${message}`);
  process.exit(1);
}
