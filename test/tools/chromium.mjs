// A module of plain JavaScript, since Node 20 runs it for the commands and the tests import it too.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'msedge',
];

const ON_WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

const ON_MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);

const ON_LINUX = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
];

/** Any Chrome, Edge or Chromium, or null. A wrong CHROME_PATH finds nothing, so that it is seen. */
export function findChromium(env = process.env, platform = process.platform) {
  if (env.CHROME_PATH) return isProgram(env.CHROME_PATH) ? env.CHROME_PATH : null;
  return findOnPath(NAMES, env, platform) ?? usualPlaces(env, platform).find(isProgram) ?? null;
}

export function findOnPath(names, env = process.env, platform = process.platform) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return paths.find(isProgram) ?? null;
}

/** The sandbox stays on, except for root on Linux, where Chromium refuses to start with it. */
export async function launchChromium(executablePath = findChromium()) {
  if (executablePath === null)
    throw new Error('No Chrome, Edge or Chromium found; set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    chromiumSandbox: !(process.platform === 'linux' && process.getuid?.() === 0),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-gpu',
    ],
  });
}

function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return ['/', `${env.HOME ?? ''}/`].flatMap((root) => ON_MAC.map((place) => root + place));
  }
  if (platform !== 'win32') return ON_LINUX;
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? ON_WINDOWS.map((parts) => join(root, ...parts)) : []));
}

function isProgram(path) {
  return existsSync(path) && statSync(path).isFile() && !isSnapStub(path);
}

/** Ubuntu's chromium-browser is a script that only asks for the snap to be installed. */
function isSnapStub(path) {
  const snap = '/snap/bin/chromium';
  if (path === snap || existsSync(snap) || statSync(path).size > 10_000) return false;
  return readFileSync(path, 'latin1').includes(snap);
}
