// npm run excel: serves the add-in and opens it in Excel; npm run excel -- --stop ends both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getPackageJsonScript, logErrorMessage, parseNumber } from 'office-addin-cli';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';
import { OfficeAddinManifest } from 'office-addin-manifest';

// Fetched when it is needed: it does not install everywhere, and nothing else wants it.
const DEBUGGING = 'npx --yes office-addin-debugging@7.0.0';
const DEV_SERVER = 'npm run dev-server';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hasDesktopExcel = process.platform === 'win32' || process.platform === 'darwin';

try {
  const { values } = parseArgs({ options: { stop: { type: 'boolean', default: false } } });
  process.exitCode = await (values.stop ? stop() : start());
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}

async function start() {
  if ((await getPackageJsonScript('dev-server')) === undefined) {
    throw new Error(
      'package.json with a dev-server script was expected: run this as npm run excel.',
    );
  }
  const { displayName, version, defaultSettings } = await OfficeAddinManifest.readManifestFile(
    `${root}manifest.xml`,
  );
  const { origin, port } = new URL(defaultSettings.sourceLocation);
  const devServerPort = parseNumber(port, `manifest.xml: expected a port in ${origin}`);
  console.log(`${displayName} ${version} at ${origin}`);

  await prepareCertificates();
  if (hasDesktopExcel) {
    return run(
      `${DEBUGGING} start manifest.xml desktop --app excel --no-debug ` +
        `--dev-server "${DEV_SERVER}" --dev-server-port ${devServerPort}`,
    );
  }
  console.log(
    `There is no desktop Excel here: in Excel on the web choose Home > Add-ins > More Settings > ` +
      `Upload My Add-in and give it ${root}manifest.xml while this server runs (Ctrl+C ends it).`,
  );
  return run(DEV_SERVER);
}

async function stop() {
  if (hasDesktopExcel) return run(`${DEBUGGING} stop manifest.xml desktop`);
  console.log('Nothing to stop here: the server of npm run excel ends with Ctrl+C.');
  return 0;
}

/** Excel itself refuses an untrusted certificate; a browser lets the reader decide. */
async function prepareCertificates() {
  try {
    await ensureCertificatesAreInstalled();
  } catch (error) {
    if (hasDesktopExcel) throw error;
    logErrorMessage(error);
    console.log('The certificate is not trusted by this system, so the browser will ask about it.');
  }
}

async function run(command) {
  const [code] = await once(spawn(command, { cwd: root, shell: true, stdio: 'inherit' }), 'exit');
  return code ?? 0;
}
