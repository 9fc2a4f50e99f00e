import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { findOnPath } from './tools/chromium.mjs';

const root = resolve(import.meta.dirname, '..');
const file = resolve(root, 'manifest.xml');
const text = readFileSync(file, 'utf8');
const manifest = new new JSDOM('').window.DOMParser().parseFromString(text, 'application/xml');

/** The schema's content models: children in this order, `?` for one that may be missing. */
const CONTENT = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? ' +
    'HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings ' +
    'Permissions Dictionary? VersionOverrides?',
  VersionOverrides:
    'Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'TaskpaneId? SourceLocation Title?',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
} as const;

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(all('parsererror').map(({ textContent }) => textContent)).toEqual([]);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
  });

  it.each(Object.entries(CONTENT))(
    'has the children of %s in the order of the schema',
    (name, model) => {
      const elements = all(name);
      expect(elements).not.toEqual([]);
      for (const { children } of elements) {
        expect([...children].map(({ localName }) => `${localName} `).join('')).toMatch(
          inOrder(model),
        );
      }
    },
  );

  it('is read by office-addin-manifest, with the version of the package', async () => {
    expect(await OfficeAddinManifest.readManifestFile(file)).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      version: `${packageVersion()}.0`,
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'vi-VN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  it('asks for ExcelApi 1.14 and nothing else, for the pane and for the ribbon', () => {
    const sets = all('Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([
      ['ExcelApi', '1.14'],
      ['ExcelApi', '1.14'],
    ]);
    expect(all('Method')).toEqual([]);
  });

  it('defines every resource once and uses every resource', () => {
    const defined = resources().map((resource) => attribute(resource, 'id'));
    const used = [...manifest.querySelectorAll('[resid]')].map((user) => attribute(user, 'resid'));
    expect(defined.toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('keeps to the schema’s lengths: ids 32, short texts 125, long texts 250', () => {
    const ids = resources().map((resource) => attribute(resource, 'id'));
    expect(longerThan(32, ids)).toEqual([]);
    expect(longerThan(125, textsOf(all('DisplayName'), stringsIn('ShortStrings')))).toEqual([]);
    expect(longerThan(250, textsOf(descriptions(), stringsIn('LongStrings')))).toEqual([]);
    expect(longerThan(125, ['ProviderName', 'TaskpaneId'].flatMap(contents))).toEqual([]);
  });

  it('says everything in Vietnamese and, by override, in English', () => {
    const strings = [...all('DisplayName'), ...descriptions(), ...all('String')];
    for (const string of strings) {
      const [override, ...others] = string.children;
      expect(override?.getAttribute('Locale')).toBe('en-US');
      expect(override?.getAttribute('Value')).not.toBe(string.getAttribute('DefaultValue'));
      expect(others).toEqual([]);
    }
  });

  it('is written in composed Unicode (NFC)', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  it('stays at one https origin', () => {
    const values = [...manifest.querySelectorAll('[DefaultValue], [Value]')].flatMap((element) => [
      element.getAttribute('DefaultValue') ?? attribute(element, 'Value'),
    ]);
    const urls = [...values, ...contents('AppDomain')].filter((value) => value.includes('://'));
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual([
      'https://localhost:3001',
    ]);
  });

  it('names icons that exist, in the size that their names say', () => {
    const icons = [...all('Image'), ...all('IconUrl'), ...all('HighResolutionIconUrl')]
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element) => new URL(attribute(element, 'DefaultValue')).pathname.slice(1));
    expect(icons.map((path) => [path, pixelSize(path)])).toEqual(
      icons.map((path) => [path, Array(2).fill(sizeInName(path))]),
    );
  });

  it('gives the list of add-ins icons of 32 and 64 pixels', () => {
    const sizes = ['IconUrl', 'HighResolutionIconUrl'].flatMap(all);
    expect(sizes.map((icon) => sizeInName(attribute(icon, 'DefaultValue')))).toEqual([32, 64]);
  });

  it('gives the group and each button an icon in every size of the ribbon', () => {
    const urls = new Map(resources().map((one) => [one.id, attribute(one, 'DefaultValue')]));
    for (const icon of all('Icon')) {
      const images = [...icon.children];
      expect(images.map((image) => Number(image.getAttribute('size')))).toEqual(RIBBON_SIZES);
      const files = images.map((image) => urls.get(attribute(image, 'resid')) ?? '');
      expect(files.map(sizeInName)).toEqual(RIBBON_SIZES);
      expect(new Set(files.map((path) => path.replace(/\d+\.png$/, ''))).size).toBe(1);
    }
  });

  it('has one group of at most four buttons, which all open the one pane', () => {
    const buttons = all('Control');
    expect(all('Group')).toHaveLength(1);
    expect(buttons.length).toBeLessThanOrEqual(4);
    const kinds = [...buttons, ...all('Action')].map((element) => element.getAttribute('xsi:type'));
    expect([...new Set(kinds)]).toEqual(['Button', 'ShowTaskpane']);
    expect(new Set(contents('TaskpaneId')).size).toBe(1);
    expect(['FunctionFile', 'Runtimes', 'Runtime'].flatMap(all)).toEqual([]);
  });

  it('gives the group and each button an id of its own, and each button its page of the pane', () => {
    const ids = ['Group', 'Control'].flatMap(all).map((element) => attribute(element, 'id'));
    const pages = all('Action').map((action) =>
      action.querySelector('SourceLocation')?.getAttribute('resid'),
    );
    expect(ids).toEqual([...new Set(ids)]);
    expect(pages).toEqual([...new Set(pages)]);
  });

  const schema = resolve(root, '../shared/reference/manifest-schema/OfficeAppManifestV1_1.xsd');
  const xmllint = findOnPath(['xmllint']);
  if (xmllint !== null && existsSync(schema)) {
    it('is valid against Microsoft’s schema', () => {
      const validate = () =>
        execFileSync(xmllint, ['--nonet', '--noout', '--schema', schema, file], { stdio: 'pipe' });
      expect(validate).not.toThrow();
    });
  }
});

function all(name: string): Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

function contents(name: string): string[] {
  return all(name).map(({ textContent }) => textContent);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function resources(): Element[] {
  return [...manifest.querySelectorAll('Resources > * > *')];
}

function stringsIn(list: string): Element[] {
  return all(list).flatMap(({ children }) => [...children]);
}

/** Not those that only point to a resource. */
function descriptions(): Element[] {
  return all('Description').filter((element) => element.hasAttribute('DefaultValue'));
}

function textsOf(...lists: Element[][]): string[] {
  return lists
    .flat()
    .flatMap((element) => [
      attribute(element, 'DefaultValue'),
      ...[...element.children].map((override) => attribute(override, 'Value')),
    ]);
}

function longerThan(limit: number, texts: readonly string[]): string[] {
  return texts.filter(({ length }) => length === 0 || length > limit);
}

function inOrder(model: string): RegExp {
  const parts = model.split(' ').map((part) => {
    const [, name = '', times = ''] = /^(\w+)([?+]?)$/.exec(part) ?? [];
    return `(?:${name} )${times}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

function sizeInName(path: string): number {
  return Number(/-(\d+)\.png$/.exec(path)?.[1]);
}

/** Width and height stand at fixed places in a PNG file. */
function pixelSize(path: string): number[] {
  const png = readFileSync(resolve(root, path));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
